// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.examples.oldclients.SnippetSource.CountedSnippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A client whose README has been counted.
 *
 * @param name its name
 * @param repository owner and name on GitHub
 * @param commit the commit of what has been counted
 * @param file the file that has been counted
 * @param brackets the number of its lines of closing brackets, which do not count
 * @param sources the classes with our snippets, in the order of the README
 */
record OldClient(
    String name,
    String repository,
    String commit,
    String file,
    int brackets,
    List<Class<?>> sources) {
  static final List<OldClient> ALL =
      List.of(
          of("heroku.jar", "heroku/heroku.jar", "6431a04", "README.md", 2, HerokuJar.class),
          of(
              "heroku3.py",
              "martyzz1/heroku3.py",
              "9bf3c82",
              "README.rst",
              2,
              Heroku3PyResources.class,
              Heroku3PyOperations.class),
          of("heroku.rb", "heroku/heroku.rb", "44cb63d~1", "README.md", 0, HerokuRb.class),
          of("python-ovh", "ovh/python-ovh", "3a1485d", "README.rst", 5, PythonOvh.class),
          of("go-ovh", "ovh/go-ovh", "3557ca4", "README.md", 15, GoOvh.class),
          of("java-ovh", "ovh/java-ovh", "d29c683", "README.rst", 4, JavaOvh.class));

  private static OldClient of(
      String name,
      String repository,
      String commit,
      String file,
      int brackets,
      Class<?>... sources) {
    return new OldClient(name, repository, commit, file, brackets, List.of(sources));
  }

  /** The anchor of its heading. */
  String anchor() {
    return name.replace(".", "");
  }

  List<CountedSnippet> snippets() throws IOException, NoSuchMethodException {
    List<CountedSnippet> all = new ArrayList<>();
    for (Class<?> source : sources) {
      all.addAll(SnippetSource.read(source));
    }
    return all;
  }

  static List<CountedSnippet> allSnippets() throws IOException, NoSuchMethodException {
    List<CountedSnippet> all = new ArrayList<>();
    for (OldClient client : ALL) {
      all.addAll(client.snippets());
    }
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
