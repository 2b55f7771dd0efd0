// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the classes of the state leave out of a snapshot, so that nothing is left out unnoticed. */
class StateClassesTest {

  private static final String BASE = "io.github.polycloud.sandbox.internal.";

  private static final List<String> PACKAGES =
      List.of(
          "heroku.state",
          "heroku.storage",
          "heroku.process.run",
          "ovh.products",
          "ovh.me",
          "ovh.iam");

  /** Of one request or response, of one process, or constant. */
  private static final Set<String> NO_STATE =
      Set.of(
          "heroku.process.run.LogOutput",
          "heroku.process.run.OneOff",
          "heroku.state.HerokuError",
          "heroku.state.app.ConfigChange",
          "heroku.state.app.LogTail",
          "heroku.state.domain.SigningKey",
          "heroku.state.process.Processes$Change",
          "heroku.state.process.Quantity",
          "heroku.state.team.AppUsage",
          "heroku.state.team.TeamUsage",
          "heroku.storage.BlobRoutes",
          "heroku.storage.StreamRoutes",
          "ovh.iam.Action",
          "ovh.iam.Action$Product",
          "ovh.iam.Policies$Seed",
          "ovh.me.Bills$Line",
          "ovh.products.ProductRoutes$Counts",
          "ovh.products.cloud.Flavor$Size",
          "ovh.products.cloud.Image$Distribution",
          "ovh.products.zone.Zone$Seed");

  /** Ended processes and what is written in another form. */
  private static final Set<String> TRANSIENT =
      Set.of(
          "heroku.process.run.DynoRunner.closed",
          "heroku.process.run.Execution.oneOff",
          "heroku.process.run.Service.running",
          "heroku.process.run.ServiceOutput.unread",
          "heroku.state.HerokuError.app",
          "heroku.state.HerokuError.headers",
          "heroku.storage.LiveOutput.written");

  @Test
  void everyClassWithFieldsCanBePartOfASnapshot() throws Exception {
    Set<String> unsuitable = new TreeSet<>();
    for (Class<?> type : stateClasses()) {
      boolean hasState =
          Stream.of(type.getDeclaredFields()).anyMatch(StateClassesTest::isOfInstances);
      if (hasState && !Serializable.class.isAssignableFrom(type)) {
        unsuitable.add(name(type));
      }
    }
    unsuitable.removeAll(NO_STATE);
    assertThat(unsuitable).isEmpty();
  }

  @Test
  void noFieldIsLeftOutUnnoticed() throws Exception {
    Set<String> found = new TreeSet<>();
    for (Class<?> type : stateClasses()) {
      for (Field field : type.getDeclaredFields()) {
        if (isOfInstances(field) && Modifier.isTransient(field.getModifiers())) {
          found.add(name(type) + "." + field.getName());
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(TRANSIENT);
  }

  private static boolean isOfInstances(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
  }

  private static String name(Class<?> type) {
    return type.getName().substring(BASE.length());
  }

  private static List<Class<?>> stateClasses() throws Exception {
    Path classes =
        Path.of(Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> found = new java.util.ArrayList<>();
    for (String name : PACKAGES) {
      Path directory = classes.resolve((BASE + name).replace('.', '/'));
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
          String path = classes.relativize(file).toString().replace(".class", "");
          Class<?> type =
              Class.forName(path.replace('/', '.'), false, Sandbox.class.getClassLoader());
          if (!type.isInterface() && !type.isEnum() && !type.isAnonymousClass()) {
            found.add(type);
          }
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(100);
    return found;
  }
}
