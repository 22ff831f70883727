def tree(String name) {
    def root = new File(basedir, name)
    def files = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    return files
}
assert tree('target/one').size() == 4
assert tree('target/one') == tree('target/two')
