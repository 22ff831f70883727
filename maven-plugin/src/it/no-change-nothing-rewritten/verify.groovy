def log = new File(basedir, 'build.log').text
assert log.count('From 1 schema: 2 files written') == 1
assert log.count('Nothing to generate: schemas and options are unchanged') == 1
assert log.contains('Nothing to compile')

def before = new File(basedir, 'target/before')
def after = new File(basedir, 'target/generated-sources/qapi')
def seen = 0
before.eachFileRecurse(groovy.io.FileType.FILES) { old ->
    def current = new File(after, before.toPath().relativize(old.toPath()).toString())
    assert current.bytes == old.bytes
    assert current.lastModified() == old.lastModified()
    seen++
}
assert seen == 3
