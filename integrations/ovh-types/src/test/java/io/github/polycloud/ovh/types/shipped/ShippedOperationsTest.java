// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.api.Auth;
import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.api.CloudProjects;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Domains;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.Me;
import io.github.polycloud.ovh.api.Orders;
import io.github.polycloud.ovh.api.SshKeys;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.api.Zones;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each operation that the library ships is what would be generated from the description of the
 * sandbox; {@code differences.txt} lists the exceptions with reasons.
 */
@Tag("jdk-independent")
class ShippedOperationsTest {
  private static final List<Class<?>> SHIPPED =
      List.of(
          Auth.class,
          Bills.class,
          CloudProjects.class,
          DedicatedServers.class,
          Domains.class,
          Instances.class,
          Ips.class,
          Me.class,
          Orders.class,
          SshKeys.class,
          VpsServices.class,
          WebHostings.class,
          Zones.class);
  private static final List<String> SECTIONS =
      List.of(
          "/auth",
          "/cloud",
          "/dedicated/server",
          "/domain",
          "/hosting/web",
          "/ip",
          "/me",
          "/order",
          "/vps");

  @TempDir private Path folder;

  @Test
  void theShippedOperationsAreWhatIsGenerated() throws Exception {
    OvhTypes types = OvhTypes.from(descriptions()).select(SECTIONS, List.of());
    types.sources("generated").write(folder);
    compile();

    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      List<Class<?>> apis = new ArrayList<>();
      for (Path source : sources(folder.resolve("generated"), 1)) {
        String name = source.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          apis.add(loader.loadClass("generated." + name));
        }
      }
      Comparison comparison = new Comparison(apis);
      SHIPPED.forEach(comparison::compare);

      assertThat(comparison.operations()).isGreaterThanOrEqualTo(140);
      assertThat(comparison.differences()).isEqualTo(explained());
    }
  }

  private static List<ApiDescription> descriptions() {
    try (Sandbox sandbox = Sandbox.builder().apps(0).start();
        Cloud cloud =
            Clouds.builder("ovh")
                .endpoint(sandbox.ovh().url())
                .credential("access_token", "unused")
                .connect()) {
      return Descriptions.fetch(cloud.unwrap(Ovh.class), SECTIONS);
    }
  }

  private void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      StringWriter messages = new StringWriter();
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-proc:none", "-parameters"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(folder, 99)))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static List<Path> sources(Path root, int depth) throws IOException {
    try (Stream<Path> found = Files.walk(root, depth)) {
      return found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Set<String> explained() throws IOException {
    try (InputStream stream = ShippedOperationsTest.class.getResourceAsStream("differences.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
