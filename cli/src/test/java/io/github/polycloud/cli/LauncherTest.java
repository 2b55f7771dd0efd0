// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** {@code ./polycloud} builds again after a change in any module that the command consists of. */
class LauncherTest {
  private static final Path ROOT = Path.of("..");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  @Test
  void itComparesTheSourcesOfAllModulesOfTheCommand() throws Exception {
    Matcher listed =
        Pattern.compile("(?m)^modules=\"([^\"]*)\"")
            .matcher(Files.readString(ROOT.resolve("polycloud")));
    assertThat(listed.find()).isTrue();
    assertThat(listed.group(1).split(" "))
        .containsExactlyInAnyOrderElementsOf(modulesOfTheCommand());
  }

  private static Set<String> modulesOfTheCommand() throws Exception {
    Map<String, Path> poms = poms();
    Set<String> modules = new TreeSet<>();
    Deque<String> artifacts = new ArrayDeque<>(Set.of("polycloud-cli"));
    while (!artifacts.isEmpty()) {
      Path pom = poms.get(artifacts.pop());
      if (modules.add(ROOT.relativize(pom.getParent()).toString().replace('\\', '/'))) {
        NodeList used =
            (NodeList)
                XPATH.evaluate(
                    "/project/dependencies/dependency[groupId='io.github.polycloud'"
                        + " and not(scope='test')]/artifactId",
                    document(pom),
                    XPathConstants.NODESET);
        for (int i = 0; i < used.getLength(); i++) {
          artifacts.push(used.item(i).getTextContent());
        }
      }
    }
    return modules;
  }

  private static Map<String, Path> poms() throws Exception {
    Map<String, Path> poms = new HashMap<>();
    for (Path folder : new Path[] {ROOT, ROOT.resolve("integrations")}) {
      try (Stream<Path> children = Files.list(folder)) {
        for (Path pom : children.map(child -> child.resolve("pom.xml")).toList()) {
          if (Files.exists(pom)) {
            poms.put(XPATH.evaluate("/project/artifactId", document(pom)), pom);
          }
        }
      }
    }
    return poms;
  }

  private static Document document(Path pom) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
  }
}
