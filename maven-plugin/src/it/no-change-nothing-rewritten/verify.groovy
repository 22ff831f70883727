import java.nio.file.Files

def log = new File(basedir, 'build.log').text
assert log.count('From 1 schema: 2 files written') == 1
assert log.count('Nothing to generate: schemas and options are unchanged') == 1
assert log.contains('Nothing to compile')

// What ls -aiR said: directories with a colon, files behind their inode.
def inodes = [:]
def directory = '.'
new File(basedir, 'target/before.inodes').eachLine { line ->
    if (line.endsWith(':')) {
        directory = line[0..-2]
    } else if (line.trim()) {
        def (inode, name) = line.trim().split(' ', 2)
        inodes[new File(directory, name).toPath().normalize().toString()] = inode as long
    }
}

def before = new File(basedir, 'target/before')
def after = new File(basedir, 'target/generated-sources/qapi')
def seen = 0
before.eachFileRecurse(groovy.io.FileType.FILES) { old ->
    def path = before.toPath().relativize(old.toPath()).toString()
    def current = new File(after, path)
    assert current.bytes == old.bytes
    assert current.lastModified() == old.lastModified()
    if (current.toPath().fileSystem.supportedFileAttributeViews().contains('unix')) {
        assert Files.getAttribute(current.toPath(), 'unix:ino') == inodes[path]
    }
    seen++
}
assert seen == 3
