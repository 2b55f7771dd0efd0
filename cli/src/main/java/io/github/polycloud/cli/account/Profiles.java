// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import java.nio.file.Path;

/** The profiles in {@code config.toml}. */
final class Profiles {
  private final Path file;

  Profiles(Path file) {
    this.file = file;
  }

  static Profiles system() {
    return new Profiles(Path.of("config.toml"));
  }

  Profile read(String name) {
    throw new UnsupportedOperationException(file + name);
  }
}
