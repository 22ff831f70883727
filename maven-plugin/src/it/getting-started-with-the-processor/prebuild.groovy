// The project is what the page shows: each block follows the name of its file, or is what one types.
def page = new File(basedir, '../../../../docs/annotation-processor.md').getText('UTF-8')
def files = (page =~ /(?ms)^`([^`\n]+)`:\n\n```\w+\n(.*?)^```$/).collect { [it[1], it[2]] }
assert files*.first() == ['pom.xml', 'src/main/resources/qapi/lamps.json',
        'src/main/java/com/example/lamps/qapi/package-info.java', 'src/main/java/com/example/lamps/Main.java']
files.each { name, text ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}

def commands = (page =~ /(?ms)^```sh\n(.*?)^```$/).collect { it[1].trim() }
def properties = new Properties()
new File(basedir, 'invoker.properties').withInputStream { properties.load(it) }
assert commands[0] == "mvn ${properties['invoker.goals.1']} && mvn ${properties['invoker.goals.2']}"
return true
