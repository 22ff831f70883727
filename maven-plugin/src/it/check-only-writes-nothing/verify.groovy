assert new File(basedir, 'build.log').text.contains('From 1 schema: no errors')

// Maven 4 makes a repository of its own in there, whatever the goal.
def written = new File(basedir, 'target').list() ?: []
assert written.every { it == 'project-local-repo' }
