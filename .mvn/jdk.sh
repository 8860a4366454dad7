# Sourced by mvnw and lectern: sets JAVA_HOME to the newest JDK of release 21 or later that this machine has.
# A machine's default java is often older, with a newer JDK beside it.

lectern_jdk_release() { # prints the feature release of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

lectern_find_jdk() {
  wanted=21
  best=
  best_release=0
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.jdks/*; do
    [ -n "$home" ] || continue
    release=$(lectern_jdk_release "$home")
    [ -n "$release" ] && [ "$release" -ge "$wanted" ] || continue
    # The caller's own choice wins where it is new enough.
    if [ "$home" = "${JAVA_HOME:-}" ]; then
      return 0
    fi
    if [ "$release" -gt "$best_release" ]; then
      best=$home
      best_release=$release
    fi
  done
  if [ -z "$best" ]; then
    echo "Lectern needs a JDK of release $wanted or newer: install one (Debian: apt install openjdk-21-jdk; macOS: brew install openjdk) or set JAVA_HOME to it." >&2
    return 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}

lectern_find_jdk || exit 1
