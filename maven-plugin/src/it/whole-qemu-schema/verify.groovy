import java.time.Duration
import java.time.LocalTime

def lines = new File(basedir, 'build.log').readLines()

/**
 * How long the goal took, in each run whose log says that, from the log's times. That Maven makes ready what the goal needs
 * is not part of it: that takes several times as long as a run that has nothing to do, and the longer the busier a machine is.
 */
def durations(List<String> lines, String said) {
    def time = { LocalTime.parse((it =~ /\d\d:\d\d:\d\d\.\d\d\d/)[0]) }
    lines.findIndexValues { it.contains(said) }.collect { end ->
        def start = lines.subList(0, end as int).findAll { it.contains('-- end configuration --') }.last()
        def millis = Duration.between(time(start), time(lines[end as int])).toMillis()
        millis < 0 ? millis + 86_400_000 : millis
    }
}

def whole = durations(lines, 'From 1 schema: ')
def upToDate = durations(lines, 'Nothing to generate')
println "the whole schema: $whole ms, up to date: $upToDate ms"
assert whole.size() == 1 && upToDate.size() == 2
// The better one of two, since a single short run may be disturbed.
assert upToDate.min() * 10 <= whole[0]

def tree(String name) {
    def root = new File(basedir, name)
    def files = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.getText('ISO-8859-1') }
    return files.findAll { it.key.endsWith('.java') }
}
def goal = tree('target/generated-sources/qapi')
println "files, the same from the goal and from the processor: ${goal.size()}"
assert goal.size() > 1000
assert goal == tree('target/generated-sources/annotations')
