# For the commands in this folder, which source it: finds a Java, and builds a module where it has not been built since
# its sources changed. Before it is sourced, "home" is the folder of the whole.

fail() {
  printf '%s\n' "$1" >&2
  exit "${2:-1}"
}

# A Java of version 21 or newer: JAVA_HOME's, the PATH's, or one in a folder where systems put them.
java_of_21() {
  local candidate version
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(type -P java || true)" \
    /usr/lib/jvm/*/bin/java /usr/java/*/bin/java /opt/*/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java \
    "$HOME"/.jdks/*/bin/java /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    [[ -n $candidate && -x $candidate ]] || continue
    version=$("$candidate" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    if [[ -n $version && $version -ge 21 ]]; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

# is_built FILE FOLDER…: the file was written after everything in these folders that it may be made of.
is_built() {
  local file=$1 changed
  shift
  [[ -f $file ]] || return 1
  changed=$(find "$home/pom.xml" "${@/#/$home/}" \
    -name target -prune -o -type f \( -name pom.xml -o -path '*/src/main/*' \) -newer "$file" -print -quit)
  [[ -z $changed ]]
}

# build MODULE GOAL…
build() {
  local module=$1
  shift
  type -P mvn >/dev/null || fail 'Maven 3.8.7 or newer is needed to build Rapporteur: install it and call this again.'
  printf 'Building Rapporteur; the first time, this takes some minutes.\n' >&2
  mvn -q -B -f "$home/pom.xml" -pl "$module" -am "$@" >&2 || fail 'Rapporteur could not be built: see above.'
}

# run_built MODULE CLASS ARGUMENT…: in place of this shell.
run_built() {
  local module=$1 class=$2 java
  shift 2
  java=$(java_of_21) || fail 'A Java of version 21 or newer is needed: install one, or set JAVA_HOME to it.'
  is_built "$home/$module/target/class-path" shared command-service query-service ops || build "$module" process-classes
  exec "$java" -XX:TieredStopAtLevel=1 -cp "$home/$module/target/classes:$(<"$home/$module/target/class-path")" \
    "$class" "$@"
}

# run_tool ARGUMENT…: the runnable jar of the command-line tool, in place of this shell.
run_tool() {
  local jar=$home/ops/tool/target/rapporteur-tool.jar java
  java=$(java_of_21) || fail 'A Java of version 21 or newer is needed: install one, or set JAVA_HOME to it.'
  is_built "$jar" shared/language ops/tool || build ops/tool package -Dmaven.test.skip=true
  exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" "$@"
}
