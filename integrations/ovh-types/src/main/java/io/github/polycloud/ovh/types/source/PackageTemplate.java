// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

/** Writes the documentation of a package, whose types are not null unless they say so. */
final class PackageTemplate {
  private PackageTemplate() {}

  static String write(String packageName, String what, String origin) {
    return SourceFile.header(origin)
        + "/** "
        + what
        + " of OVH. */\n@NullMarked\npackage "
        + packageName
        + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
  }
}
