def tree(String name) {
    def root = new File(basedir, name)
    def files = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    return files
}
def goal = tree('target/generated-sources/qapi').findAll { it.key.endsWith('.java') }
assert goal.keySet()*.toString().containsAll(['TableLamp', 'LampKind', 'LampShade', 'LampPlace', 'LampAddCommand', 'LEDBlinkCommand', 'LampBrokeEvent']
        .collect { "org/acme/lamps/${it}.java".toString() })
assert goal == tree('target/generated-sources/annotations')
