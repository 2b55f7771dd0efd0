// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The BOM has no parent, so it repeats versions of the build. */
@Tag("jdk-independent")
class BomTest {
  private static final String MANAGED = "dependencyManagement";

  private static Document build;
  private static Document bom;

  @BeforeAll
  static void read() throws Exception {
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    build = parser.parse(Path.of("../pom.xml").toFile());
    bom = parser.parse(Path.of("../bom/pom.xml").toFile());
  }

  /** Returns the values of the children of the project's child with this name. */
  private static Map<String, String> properties(Document pom) {
    Map<String, String> values = new TreeMap<>();
    for (Element element : elements(pom, "properties")) {
      if (!element.getParentNode().equals(pom.getDocumentElement())) {
        continue;
      }
      NodeList children = element.getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        Node child = children.item(i);
        if (child instanceof Element) {
          values.put(child.getNodeName(), child.getTextContent());
        }
      }
    }
    return values;
  }

  /** Returns the unresolved versions of the managed dependencies. */
  private static Map<String, String> managed(Document pom) {
    Map<String, String> versions = new TreeMap<>();
    for (Element dependency : elements(elements(pom, MANAGED)[0], "dependency")) {
      String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
      assertThat(versions.put(name, text(dependency, "version"))).as("two of %s", name).isNull();
    }
    return versions;
  }

  private static Element[] elements(Document pom, String name) {
    return elements(pom.getDocumentElement(), name);
  }

  private static Element[] elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    Element[] elements = new Element[found.getLength()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = (Element) found.item(i);
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    return elements(parent, name)[0].getTextContent();
  }

  @Test
  void itsPropertiesAreThoseOfTheBuild() {
    assertThat(properties(bom)).isNotEmpty();
    assertThat(properties(build)).containsAllEntriesOf(properties(bom));
  }

  @Test
  void itManagesEachArtifactAsTheBuildDoes() {
    assertThat(managed(build)).containsAllEntriesOf(managed(bom));
  }

  @Test
  void itManagesAllModulesAndWhatTheyNeed() {
    assertThat(managed(bom).keySet())
        .containsAll(
            managed(build).keySet().stream()
                .filter(name -> name.startsWith("io.github.polycloud:"))
                .toList())
        .contains(
            "com.fasterxml.jackson.core:jackson-annotations",
            "io.github.openfeign:feign-core",
            "io.github.resilience4j:resilience4j-core",
            "org.apache.httpcomponents.core5:httpcore5",
            "tools.jackson.core:jackson-databind");
  }
}
