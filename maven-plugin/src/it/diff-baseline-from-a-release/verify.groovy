def log = new File(basedir, 'build.log').text
assert log.contains('qapi diff: org.acme:diff-baseline-from-a-release:jar:1.10!/qapi/lamps.json -> next/qapi/lamps.json')
assert log.contains('BREAKING   both lamp-add(args).brightness')
assert log.contains('nothing to compare with: there is no release of org.acme:diff-baseline-from-a-release before 0.1')
