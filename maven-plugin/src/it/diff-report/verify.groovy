assert new File(basedir, 'target/site/qapi-diff.html').text.contains('Breaks clients.')
