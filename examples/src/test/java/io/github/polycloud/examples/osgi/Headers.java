// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The OSGi headers of a jar, or of a folder of classes. */
final class Headers {
  private final Manifest manifest;

  private Headers(Manifest manifest) {
    this.manifest = manifest;
  }

  static Headers of(Path classes) throws IOException {
    if (Files.isDirectory(classes)) {
      try (InputStream in = Files.newInputStream(classes.resolve(JarFile.MANIFEST_NAME))) {
        return new Headers(new Manifest(in));
      }
    }
    try (JarFile jar = new JarFile(classes.toFile())) {
      Manifest manifest = jar.getManifest();
      return new Headers(manifest == null ? new Manifest() : manifest);
    }
  }

  /** Returns the value of a header, or an empty string. */
  String value(String header) {
    String value = manifest.getMainAttributes().getValue(header);
    return value == null ? "" : value;
  }

  boolean isBundle() {
    return !value("Bundle-SymbolicName").isEmpty();
  }

  /** Returns the clauses of a header: what is before the first semicolon, and the rest. */
  Map<String, String> clauses(String header) {
    Map<String, String> clauses = new LinkedHashMap<>();
    StringBuilder clause = new StringBuilder();
    boolean quoted = false;
    for (char c : (value(header) + ",").toCharArray()) {
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
        String[] parts = clause.toString().split(";", 2);
        if (!parts[0].isBlank()) {
          clauses.merge(parts[0].strip(), parts.length < 2 ? "" : parts[1], (a, b) -> a + "," + b);
        }
        clause.setLength(0);
      } else {
        clause.append(c);
      }
    }
    return clauses;
  }
}
