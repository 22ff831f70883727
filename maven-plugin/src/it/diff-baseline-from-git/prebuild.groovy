def git = { String... arguments ->
    def process = (['git', '-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'] + (arguments as List)).execute(null, basedir)
    process.waitForProcessOutput(System.out, System.err)
    assert process.exitValue() == 0
}
def schema = new File(basedir, 'src/main/qapi/lamps.json')
def next = schema.text
git('init', '-q')
schema.text = new File(basedir, 'released/lamps.json').text
git('add', '.')
git('commit', '-q', '-m', 'released')
git('tag', 'v0')
git('tag', 'v1')
schema.text = next
return true
