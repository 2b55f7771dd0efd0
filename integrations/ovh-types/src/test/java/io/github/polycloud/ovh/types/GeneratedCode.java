// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Checks generated sources as a build would: formatter, compiler. */
final class GeneratedCode {
  private GeneratedCode() {}

  static void assertFormatted(Map<String, String> files) {
    Formatter formatter = new Formatter();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".java")) {
            assertThat(text).as(name).isEqualTo(formatted(text, formatter));
          }
        });
  }

  private static String formatted(String text, Formatter formatter) {
    try {
      String ordered = ImportOrderer.reorderImports(formatter.formatSource(text), Style.GOOGLE);
      return StringWrapper.wrap(RemoveUnusedImports.removeUnusedImports(ordered), formatter);
    } catch (FormatterException e) {
      throw new AssertionError("the formatter cannot read it:\n" + text, e);
    }
  }

  /** Compiles with all warnings as errors, and returns a loader of the classes. */
  static ClassLoader compile(Map<String, String> files, Path directory) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".java")) {
        Path path = directory.resolve("src").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        sources.add(Files.writeString(path, file.getValue()));
      }
    }
    Path classes = Files.createDirectories(directory.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  manager,
                  diagnostics,
                  List.of(
                      "--release",
                      "17",
                      "-Xlint:all,-path,-processing",
                      "-Werror",
                      "-proc:none",
                      "-cp",
                      classPath(),
                      "-d",
                      classes.toString()),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(diagnostics.getDiagnostics().toString()).isTrue();
    }
    return loader(classes);
  }

  private static String classPath() {
    String modules = System.getProperty("jdk.module.path");
    String classes = System.getProperty("java.class.path");
    return modules == null ? classes : classes + System.getProperty("path.separator") + modules;
  }

  private static ClassLoader loader(Path classes) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, GeneratedCode.class.getClassLoader());
  }
}
