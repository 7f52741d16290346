# How programs are installed on this machine. Sourced by the install scripts, not run.

# The package manager: apt-get, dnf or brew; nothing when there is none of them.
package_manager() {
  local name
  for name in apt-get dnf brew; do
    if command -v "$name" >/dev/null; then
      echo "$name"
      return
    fi
  done
}

# Runs a command as root; fails when that is not possible without asking a person who isn't there.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && [ -t 0 ]; then
    sudo "$@"
  elif command -v sudo >/dev/null; then
    sudo -n "$@"
  else
    echo "Installing needs root, and there is no sudo." >&2
    return 1
  fi
}

# install_packages "APT NAMES" "DNF NAMES" "BREW NAMES": installs those of this machine's manager.
install_packages() {
  case "$(package_manager)" in
    # The names are lists: word splitting is meant.
    apt-get) apt_install $1 ;;
    dnf) as_root dnf install -y $2 ;;
    brew) brew install $3 ;;
    *)
      echo "No apt-get, dnf or brew here: please install the equivalent of: $1" >&2
      return 1
      ;;
  esac
}

# Fetches the lists of packages only when they are absent or turn out to be out of date.
apt_install() {
  if ! apt-cache show "$@" >/dev/null 2>&1; then
    as_root apt-get update
  fi
  apt_install_known "$@" || { as_root apt-get update && apt_install_known "$@"; }
}

apt_install_known() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "$@" </dev/null
}
