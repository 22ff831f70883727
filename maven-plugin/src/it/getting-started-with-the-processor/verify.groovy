def page = new File(basedir, '../../../../docs/annotation-processor.md').getText('UTF-8')
def output = (page =~ /(?ms)^It prints:\n\n```text\n(.*?)^```$/).collect { it[1] }
assert output.size() == 1

// Maven 4 says before each line of a program where it comes from.
def log = new File(basedir, 'build.log').getText('UTF-8').replace('[INFO] [stdout] ', '')
assert log.contains(output[0])

// What is to be typed without Maven, with the jars under the names that the page gives them.
def commands = (page =~ /(?ms)^```sh\n(.*?)^```$/).collect { it[1] }
def repository = new File(basedir, '../../local-repo')
def lib = new File(basedir, 'lib')
lib.mkdirs()
(commands[1] =~ /lib\/([\w-]+)\.jar/).collect { it[1] }.each { artifact ->
    def jars = []
    repository.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        if (file.name ==~ /\Q${artifact}\E-\d[\w.-]*\.jar/ && !(file.name =~ /-(sources|javadoc|tests)\.jar$/)) {
            jars << file
        }
    }
    assert !jars.empty : "no $artifact in $repository"
    new File(lib, "${artifact}.jar").bytes = jars.max { it.name }.bytes
}
def bin = new File(System.getProperty('java.home'), 'bin')
def shell = new ProcessBuilder('sh', '-ec', commands[1]).directory(basedir).redirectErrorStream(true)
shell.environment()['PATH'] = "$bin${File.pathSeparator}${shell.environment()['PATH']}".toString()
def process = shell.start()
def said = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 : said
assert said == output[0]
