def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR]   BREAKING   both lamp-add(args).brightness: optional uint8 removed')
assert log.contains('diff-breaking-change-fails: 1 finding of severity BREAKING or more; mend the schema, or accept them')
assert log.contains('[INFO]   BREAKING   both lamp-add(args).brightness: optional uint8 removed')
assert log.count('Skipped: qapi.diff.skip is set') == 1
assert !log.contains('\tat ')

def reports = new File(basedir, 'target/qapi-diff')
assert reports.list().sort() == ['TEST-qapi-diff.xml', 'gl-code-quality-report.json', 'qapi-diff.github.txt', 'qapi-diff.html',
    'qapi-diff.json', 'qapi-diff.md', 'qapi-diff.sarif', 'qapi-diff.txt']
assert new File(reports, 'qapi-diff.txt').text.startsWith('qapi diff: released/lamps.json -> src/main/qapi/lamps.json\n')
assert new File(reports, 'qapi-diff.json').text.contains('MEMBER_REMOVED')
