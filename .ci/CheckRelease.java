// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks what is to be uploaded to Maven Central, in a folder with the layout of a repository: {@code java
 * CheckRelease.java FOLDER VERSION BOM}, where BOM is the POM in the repository that lists the published modules. Signatures are verified
 * by {@code .ci/check-release}.
 */
final class CheckRelease {
  private static final String GROUP = "io.github.polycloud";
  private static final String URL = "https://github.com/polycloud/polycloud";
  private static final Map<String, String> DIGESTS =
      Map.of("md5", "MD5", "sha1", "SHA-1");

  private final Path group;
  private final String version;
  private final List<String> problems = new ArrayList<>();
  private int files;

  private CheckRelease(Path bundle, String version) {
    this.group = bundle.resolve(GROUP.replace('.', '/'));
    this.version = version;
  }

  public static void main(String[] arguments) throws Exception {
    CheckRelease check = new CheckRelease(Path.of(arguments[0]), arguments[1]);
    Set<String> modules = new TreeSet<>(Set.of("polycloud-bom"));
    for (Element dependency : elements(parse(Path.of(arguments[2])), "dependency")) {
      if (GROUP.equals(child(dependency, "groupId"))) {
        modules.add(child(dependency, "artifactId"));
      }
    }
    check.run(modules);
    check.problems.forEach(System.out::println);
    System.out.printf(
        "%d modules, %d files, %d problems%n", modules.size(), check.files, check.problems.size());
    System.exit(check.problems.isEmpty() ? 0 : 1);
  }

  private void run(Set<String> modules) throws Exception {
    Set<String> published = new TreeSet<>();
    try (Stream<Path> folders = Files.list(group)) {
      folders.forEach(folder -> published.add(folder.getFileName().toString()));
    }
    check(published.equals(modules), "modules", "expected " + modules + ", found " + published);
    for (String module : published) {
      module(module);
    }
  }

  private void module(String module) throws Exception {
    Path folder = group.resolve(module).resolve(version);
    String name = module + "-" + version;
    Set<String> expected = new TreeSet<>(Set.of(name + ".pom"));
    if (!module.equals("polycloud-bom")) {
      for (String suffix :
          List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.xml", "-cyclonedx.json")) {
        expected.add(name + suffix);
      }
    }
    Set<String> found = new TreeSet<>();
    for (Path file : list(folder)) {
      String fileName = file.getFileName().toString();
      if (!fileName.endsWith(".asc") && DIGESTS.keySet().stream().noneMatch(d -> fileName.endsWith("." + d))) {
        found.add(fileName);
        file(file);
      }
    }
    check(found.equals(expected), module, "expected " + expected + ", found " + found);
    if (found.contains(name + ".pom")) {
      pom(module, folder.resolve(name + ".pom"));
    }
    for (String file : found) {
      if (file.endsWith(".jar")) {
        archive(module, folder.resolve(file), file.equals(name + ".jar"));
      } else if (file.endsWith("-cyclonedx.xml")) {
        sbom(module, folder.resolve(file));
      }
    }
  }

  /** Checks that a file is signed and has correct checksums. */
  private void file(Path file) throws Exception {
    files++;
    String name = file.getFileName().toString();
    check(Files.exists(file.resolveSibling(name + ".asc")), name, "no signature");
    for (Map.Entry<String, String> digest : DIGESTS.entrySet()) {
      Path checksum = file.resolveSibling(name + "." + digest.getKey());
      String actual =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance(digest.getValue()).digest(Files.readAllBytes(file)));
      check(
          Files.exists(checksum) && Files.readString(checksum).strip().equals(actual),
          name,
          "no correct checksum " + digest.getKey());
    }
  }

  private void pom(String module, Path file) throws Exception {
    String text = Files.readString(file);
    Element project = parse(file).getDocumentElement();
    check(child(project, "groupId").equals(GROUP), module, "groupId");
    check(child(project, "artifactId").equals(module), module, "artifactId");
    check(child(project, "version").equals(version), module, "version");
    check(!child(project, "name").isEmpty(), module, "no name");
    check(child(project, "description").length() > 20, module, "no description");
    check(child(project, "url").equals(URL), module, "url " + child(project, "url"));
    Element license = first(first(project, "licenses"), "license");
    check(child(license, "name").equals("Apache-2.0"), module, "license");
    Element developer = first(first(project, "developers"), "developer");
    for (String field : List.of("name", "organization", "organizationUrl")) {
      check(!child(developer, field).isEmpty(), module, "developer without " + field);
    }
    Element scm = first(project, "scm");
    check(child(scm, "url").equals(URL), module, "scm url " + child(scm, "url"));
    check(child(scm, "connection").endsWith("polycloud/polycloud.git"), module, "scm connection");
    check(
        child(scm, "developerConnection").endsWith("polycloud/polycloud.git"),
        module,
        "scm developerConnection");
    for (String unwanted :
        List.of("parent", "build", "properties", "profiles", "modules", "repositories")) {
      check(first(project, unwanted) == null, module, "POM with " + unwanted);
    }
    check(!text.contains("${"), module, "POM with a property");
    check(!text.contains("-SNAPSHOT"), module, "POM with a snapshot");
    for (Element dependency : elements(project.getOwnerDocument(), "dependency")) {
      String artifact = child(dependency, "artifactId");
      check(!child(dependency, "version").isEmpty(), module, artifact + " has no version");
      check(!child(dependency, "scope").equals("test"), module, artifact + " has scope test");
    }
  }

  private void archive(String module, Path file, boolean library) throws IOException {
    String name = file.getFileName().toString();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (String entry : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
        check(jar.getEntry(entry) != null, name, "no " + entry);
      }
      if (!library) {
        check(jar.size() > 4, name, "empty");
        return;
      }
      Manifest manifest = jar.getManifest();
      for (String header : List.of("Bundle-SymbolicName", "Bundle-Version", "Export-Package")) {
        check(manifest.getMainAttributes().getValue(header) != null, name, "no header " + header);
      }
      check(
          jar.getEntry("module-info.class") != null
              || manifest.getMainAttributes().getValue("Automatic-Module-Name") != null,
          name,
          "no module name");
      var pom = jar.getEntry("META-INF/maven/" + GROUP + "/" + module + "/pom.xml");
      check(pom != null, name, "no POM");
      if (pom != null) {
        try (InputStream in = jar.getInputStream(pom)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          check(!text.contains("<parent>"), name, "its POM has a parent");
        }
      }
    }
  }

  private void sbom(String module, Path file) throws Exception {
    Element bom = parse(file).getDocumentElement();
    String subject = child(first(first(bom, "metadata"), "component"), "name");
    check(subject.equals(module), module, "SBOM of " + subject);
    Element components = first(bom, "components");
    check(components != null, module, "SBOM without components");
    for (Element component : components == null ? List.<Element>of() : elements(components, "component")) {
      String name = child(component, "name");
      boolean hashed =
          elements(component, "hash").stream()
              .anyMatch(hash -> hash.getAttribute("alg").equals("SHA-256"));
      check(hashed, module, "SBOM without a SHA-256 of " + name);
      check(first(component, "licenses") != null, module, "SBOM without a license of " + name);
    }
  }

  private void check(boolean holds, String subject, String problem) {
    if (!holds) {
      problems.add(subject + ": " + problem);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Document parse(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** Returns the first child with this name, or null; also null if there is no parent. */
  private static Element first(Element parent, String name) {
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** Returns the text of the first child with this name, or an empty string. */
  private static String child(Element parent, String name) {
    Element found = first(parent, name);
    return found == null ? "" : found.getTextContent().strip();
  }
}
