def page = new File(basedir, '../../../../docs/maven.md').getText('UTF-8')
def output = (page =~ /(?ms)^It prints\n\n```\n(.*?)^```$/).collect { it[1] }
assert output.size() == 1

// Maven 4 says before each line of a program where it comes from.
def log = new File(basedir, 'build.log').getText('UTF-8').replace('[INFO] [stdout] ', '')
assert log.contains(output[0])
