def reply = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qapi-introspection/lamps.json'))
assert reply[0].name == 'set-lamp'
assert reply.find { it.name == 'Colour' }.members*.name == ['red', 'green']
