// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.BodyFaults.body;
import static io.github.polycloud.testing.faults.matrix.BodyFaults.unusable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Responses with status 200 whose body is not the expected XML. */
final class XmlFaults {
  private static final int LEVELS = 100_000;

  private XmlFaults() {}

  static List<FaultRow> all() {
    String deep = "<x>".repeat(LEVELS) + "</x>".repeat(LEVELS);
    return List.of(
        unusable("empty instead of XML", ""),
        unusable(
            "an HTML page instead of XML", "<html><p>token=" + SecretCheck.TOKEN + "</p></html>"),
        unusable("JSON instead of XML", Item.JSON),
        unusable("truncated XML", Item.XML.substring(0, 20)),
        unusable("XML with trailing content", Item.XML + Item.XML),
        unusable("wrong types in XML", itemOf(SecretCheck.TOKEN)),
        unusable("XML, 100000 levels deep", deep),
        unusable(
            "XML, 100000 levels deep in an unknown element", itemOf("7</size>" + deep + "<size>7")),
        unusable("a number of 100,000 digits in XML", itemOf("9".repeat(LEVELS))),
        unusable("an exponent of eight digits in XML", itemOf("1e10000000")),
        unusable(
            "an attribute of 100,000 characters",
            itemOf("7").replace("<size>", "<size x=\"" + "x".repeat(LEVELS) + "\">")),
        unusable("exponentially expanding entities", bomb()),
        unusable(
            "an entity that reads a file",
            "<!DOCTYPE item [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + named("&f;")),
        unusable(
            "a DOCTYPE that reads a file",
            "<!DOCTYPE item SYSTEM \"file:///etc/passwd\">" + named("right")),
        unusable("an undeclared entity", named("&right;")),
        body(
            "XML that is not UTF-8",
            named("\u00c3").getBytes(StandardCharsets.ISO_8859_1),
            BodyFaults.UNUSABLE),
        body(
            "byte order mark before XML",
            ("\ufeff" + Item.XML).getBytes(StandardCharsets.UTF_8),
            BodyFaults.FINE));
  }

  private static String named(String name) {
    return Item.XML.replace("right", name);
  }

  private static String itemOf(String size) {
    return Item.XML.replace("7", size);
  }

  /** A "billion laughs" document: nine declarations expand ten digits to ten billion. */
  private static String bomb() {
    String declared =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining());
    return "<!DOCTYPE item [<!ENTITY a0 \"0123456789\">" + declared + "]>" + named("&a9;");
  }
}
