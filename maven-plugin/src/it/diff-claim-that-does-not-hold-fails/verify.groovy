def log = new File(basedir, 'build.log').text
assert log.contains('diff-claim-that-does-not-hold-fails: the change claims no-wire-change and has 1 change on the wire')
assert new File(basedir, 'target/qapi-diff/qapi-diff.html').text.contains('The claim does not hold')
