def page = new File(basedir, '../../../../docs/maven.md').getText('UTF-8')
def output = (page =~ /(?ms)^It prints\n\n```\n(.*?)^```$/).collect { it[1] }
assert output.size() == 1
assert new File(basedir, 'build.log').getText('UTF-8').contains(output[0])
