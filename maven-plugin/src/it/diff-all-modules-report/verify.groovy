def log = new File(basedir, 'build.log').text
assert log.count('2 comparisons failed:') >= 2
for (module in ['one', 'three']) {
    assert log.contains("diff-all-modules-report-$module: 1 finding of severity BREAKING or more")
}
for (module in ['one', 'two', 'three']) {
    def text = new File(basedir, "$module/target/qapi-diff/qapi-diff.txt").text
    assert text.startsWith("qapi diff: released/lamps.json -> $module/src/main/qapi/lamps.json")
}
