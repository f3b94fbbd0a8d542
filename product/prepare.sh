# Shared by ./tenken and ./verify: finds or installs what the build needs, and builds. Sourced, never run.
# Everything it says goes to standard error: standard output belongs to the command.

say() { printf '%s: %s\n' "$program" "$*" >&2; }
refuse() { say "$*"; exit 5; }

# The feature version of the Java in a directory, or nothing: 17, 25, ...
java_feature() {
    local line version=
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=}; version=${version//\"/} ;; esac
        done <"$1/release"
    fi
    [ -n "$version" ] || version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
        sed -n 's/^ *java.specification.version = //p')
    version=${version#1.}
    printf '%s' "${version%%[.+-]*}"
}

usable_jdk() { local feature; feature=$(java_feature "$1"); [ "${feature:-0}" -ge 17 ] && [ -x "$1/bin/javac" ]; }

# All JDKs and JREs of this machine, 17 or newer, one directory a line, each once.
all_javas() {
    local directory real seen=" "
    for directory in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(java_on_path)"; do
        [ -n "$directory" ] && [ -x "$directory/bin/java" ] || continue
        real=$(cd "$directory" && pwd -P)
        case $seen in *" $real "*) continue ;; esac
        seen="$seen$real "
        [ "$(java_feature "$real")" -ge 17 ] 2>/dev/null && printf '%s\n' "$real"
    done
}

java_on_path() {
    local found
    found=$(command -v java) || return 0
    found=$(readlink -f "$found")
    printf '%s' "${found%/bin/java}"
}

# Sets JAVA_HOME to a JDK that can build: the one given, the one on the path, or any installed one.
choose_jdk() {
    local directory
    for directory in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/*; do
        if [ -n "$directory" ] && usable_jdk "$directory"; then
            export JAVA_HOME=$directory
            return 0
        fi
    done
    return 1
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# Installs Debian packages and says so; a second installation on the machine is waited for.
install_packages() {
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@" >&2 ||
        { apt-get -q -o DPkg::Lock::Timeout=600 update >&2 &&
            DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 install \
                --no-install-recommends "$@" >&2; }
}

need_jdk() {
    choose_jdk && return
    if can_install && install_packages openjdk-17-jdk-headless && choose_jdk; then return; fi
    refuse "a JDK, 17 or newer, is needed and was not found; install one or set JAVA_HOME"
}

maven_version() { mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p'; }

usable_maven() {
    local version minor
    version=$(maven_version)
    minor=${version#*.}
    case $version in
        3.*) [ "${minor%%.*}" -ge 8 ] ;;
        [4-9].*) true ;;
        *) false ;;
    esac
}

need_maven() {
    usable_maven && return
    if can_install && install_packages maven && usable_maven; then return; fi
    refuse "Maven, 3.8 or newer, is needed to build and was not found; install it (Debian: apt install maven)"
}

# Says whether a source is newer than the last build. Folders count too: a deleted file leaves only them changed.
stale() {
    [ -f "$stamp" ] && [ -f "$product/lib/run.list" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/LICENSE" "$root/target-platform" "$root/features" "$root/bundles" "$root/product" \
        -name target -prune -o \( -path '*/src/*' -o -name 'pom.xml' -o -name '*.bnd' -o -name '*.json' \
        -o -path '*/product/content*' -o -path '*/product/licences*' -o -name LICENSE \) \
        ! -path '*/src/test/*' -newer "$stamp" -print -quit)" ]
}

# Notes the moment before a build, so that a source saved while it runs is not taken for built.
build_begins() { mkdir -p "${stamp%/*}" && touch "$stamp.begun"; }
build_ended() { mv -f "$stamp.begun" "$stamp"; }

product=$root/product/target/tenken
stamp=$root/product/target/built
