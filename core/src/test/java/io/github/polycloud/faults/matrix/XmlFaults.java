package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.BodyFaults.body;
import static io.github.polycloud.faults.matrix.BodyFaults.unusable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of status 200 whose body is not the XML that it should be. */
final class XmlFaults {
  private static final int LEVELS = 100_000;

  private XmlFaults() {}

  static List<Fault> all() {
    String deep = "<x>".repeat(LEVELS) + "</x>".repeat(LEVELS);
    return List.of(
        unusable("empty in place of XML", ""),
        unusable("a page of HTML for XML", "<html><p>token=" + Secrets.TOKEN + "</p></html>"),
        unusable("JSON for XML", Thing.JSON),
        unusable("cut XML", Thing.XML.substring(0, 20)),
        unusable("XML and more", Thing.XML + Thing.XML),
        unusable("wrong types in XML", thing(Secrets.TOKEN)),
        unusable("XML, 100000 levels deep", deep),
        unusable(
            "XML, 100000 levels deep in an unknown element", thing("7</size>" + deep + "<size>7")),
        unusable("a number of 100,000 digits in XML", thing("9".repeat(LEVELS))),
        unusable(
            "an attribute of 100,000 letters",
            thing("7").replace("<size>", "<size x=\"" + "x".repeat(LEVELS) + "\">")),
        unusable("entities that grow", bomb()),
        unusable(
            "an entity that reads a file",
            "<!DOCTYPE thing [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + named("&f;")),
        unusable(
            "a DOCTYPE that reads a file",
            "<!DOCTYPE thing SYSTEM \"file:///etc/passwd\">" + named("right")),
        unusable("an entity that nobody declared", named("&right;")),
        body(
            "XML that is no UTF-8",
            named("\u00c3").getBytes(StandardCharsets.ISO_8859_1),
            BodyFaults.UNUSABLE),
        body(
            "byte order mark before XML",
            ("\ufeff" + Thing.XML).getBytes(StandardCharsets.UTF_8),
            BodyFaults.FINE));
  }

  private static String named(String name) {
    return Thing.XML.replace("right", name);
  }

  private static String thing(String size) {
    return Thing.XML.replace("7", size);
  }

  /** Ten digits, which nine declarations make ten thousand million. */
  private static String bomb() {
    String declared =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
            .collect(Collectors.joining());
    return "<!DOCTYPE thing [<!ENTITY a0 \"0123456789\">" + declared + "]>" + named("&a9;");
  }
}
