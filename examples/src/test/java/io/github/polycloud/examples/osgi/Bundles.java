// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Bundles made of what is on the class path. */
final class Bundles {
  private Bundles() {}

  /** Returns the jar, or the folder of classes, that contains this type. */
  static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies a jar without OSGi headers to a bundle that exports all of its packages. */
  static Path wrap(Path jar, Path folder) throws IOException {
    Path bundle = folder.resolve(jar.getFileName());
    try (JarFile in = new JarFile(jar.toFile())) {
      Set<String> packages = new TreeSet<>();
      for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements(); ) {
        String name = entries.nextElement().getName();
        if (name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF")) {
          packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
        }
      }
      Manifest manifest = manifest("wrapped." + jar.getFileName().toString().replace(".jar", ""));
      manifest.getMainAttributes().putValue("Export-Package", String.join(",", packages));
      manifest.getMainAttributes().putValue("DynamicImport-Package", "*");
      try (OutputStream out = Files.newOutputStream(bundle);
          JarOutputStream copy = new JarOutputStream(out, manifest)) {
        for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements(); ) {
          JarEntry entry = entries.nextElement();
          if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
            copy.putNextEntry(new JarEntry(entry.getName()));
            try (InputStream content = in.getInputStream(entry)) {
              content.transferTo(copy);
            }
          }
        }
      }
    }
    return bundle;
  }

  /** Writes a bundle with this class and its nested classes, which imports the given packages. */
  static Path of(Class<?> type, String imports, Path folder) throws IOException {
    Path bundle = Files.createDirectories(folder).resolve(type.getSimpleName() + ".jar");
    Manifest manifest = manifest(folder.getFileName().toString());
    manifest.getMainAttributes().putValue("Import-Package", imports);
    Path classes = of(type).resolve(type.getPackageName().replace('.', '/'));
    try (OutputStream out = Files.newOutputStream(bundle);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        var files = Files.newDirectoryStream(classes, type.getSimpleName() + "{,$*}.class")) {
      for (Path file : files) {
        jar.putNextEntry(
            new JarEntry(type.getPackageName().replace('.', '/') + "/" + file.getFileName()));
        Files.copy(file, jar);
      }
    }
    return bundle;
  }

  private static Manifest manifest(String symbolicName) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", symbolicName);
    manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
    return manifest;
  }
}
