def tree(String name) {
    def root = new File(basedir, name)
    def files = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    return files
}
def generated = tree('target/generated-sources/qapi')
assert generated.size() == 4
assert generated == tree('elsewhere/target/generated-sources/qapi')
