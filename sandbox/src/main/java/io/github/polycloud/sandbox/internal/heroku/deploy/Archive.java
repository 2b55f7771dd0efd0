// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The contents of a source archive. */
final class Archive implements Serializable {

  /** Stands in for sources at foreign URLs, because the sandbox makes no outgoing requests. */
  static final Archive FOREIGN =
      new Archive(Map.of("Procfile", "web: bin/web\n".getBytes(StandardCharsets.UTF_8)));

  private static final Pattern PROCESS_TYPE =
      Pattern.compile("^([A-Za-z0-9_-]++):[ \\t]*+(\\S.*)$", Pattern.MULTILINE);

  private static final Set<String> DETECTED =
      Set.of(
          "Procfile",
          "Gemfile",
          "app.json",
          "build.gradle",
          "composer.json",
          "go.mod",
          "package.json",
          "pom.xml",
          "requirements.txt");

  private static final Set<String> READ = Set.of("Procfile", AppManifest.FILE, BuildWork.FAILURE);

  private final Map<String, byte[]> files;

  private Archive(Map<String, byte[]> files) {
    this.files = files;
  }

  static Archive unpack(byte[] gzippedTar) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzippedTar))) {
      return new Archive(new Tar(in, READ::contains).files());
    }
  }

  /** Fails unless there is a Procfile, or a file from which a buildpack detects its language. */
  void requireApp() throws BuildFailure {
    if (files.isEmpty()) {
      throw new BuildFailure("The source contains no files.");
    }
    if (files.keySet().stream().noneMatch(DETECTED::contains)) {
      throw new BuildFailure(
          "No default language could be detected for this app: the source contains no Procfile.");
    }
  }

  int size() {
    return files.size();
  }

  /** The text of one of the files whose content is kept. */
  Optional<String> text(String file) {
    if (!READ.contains(file)) {
      throw new IllegalArgumentException("the content of " + file + " is not kept");
    }
    return Optional.ofNullable(files.get(file))
        .map(content -> new String(content, StandardCharsets.UTF_8));
  }

  /** The commands of the Procfile by process type; empty without a Procfile. */
  Optional<Map<String, String>> processTypes() {
    return text("Procfile")
        .map(
            procfile -> {
              Map<String, String> types = new LinkedHashMap<>();
              Matcher line = PROCESS_TYPE.matcher(procfile);
              while (line.find()) {
                types.put(line.group(1), line.group(2).strip());
              }
              return types;
            });
  }
}
