import java.time.Duration
import java.time.LocalTime

def lines = new File(basedir, 'build.log').readLines()

/** How long the goal took that said so, from the log's times. */
def duration(List<String> lines, String said) {
    def end = lines.findIndexOf { it.contains(said) }
    assert end >= 0
    def start = lines.subList(0, end).findLastIndexOf { it.contains(':generate (default)') }
    def time = { LocalTime.parse((lines[it] =~ /\d\d:\d\d:\d\d\.\d\d\d/)[0]) }
    def millis = Duration.between(time(start), time(end)).toMillis()
    return millis < 0 ? millis + 86_400_000 : millis
}

def whole = duration(lines, 'From 1 schema: ')
def upToDate = duration(lines, 'Nothing to generate')
println "the whole schema: $whole ms, up to date: $upToDate ms"
assert upToDate * 10 <= whole
