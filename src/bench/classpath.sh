# Read by the other scripts: compiles the benchmark and tells its class path, the plugin's among it, as $classpath.
mvn -q -B compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=target/classpath >&2
classpath=target/classes:$(cat target/classpath)
