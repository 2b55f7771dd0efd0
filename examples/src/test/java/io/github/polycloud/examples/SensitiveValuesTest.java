// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Polycloud;
import io.github.polycloud.heroku.HerokuProvider;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import io.github.polycloud.heroku.legacy.LegacyProvider;
import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.ovh.OvhProvider;
import io.github.polycloud.redaction.Sensitive;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The text of a record contains none of its components that may be secret. */
class SensitiveValuesTest {
  private static final String CANARY = "canary";
  private static final Set<String> SUSPICIOUS =
      Set.of(
          ("command output config env environment token password secret key keys credential"
                  + " credentials cert certificate script data header headers body content contents"
                  + " url urls uri value values nonce cvv code license variables")
              .split(" "));

  /** Components with such words in their names that may be shown, and why. */
  private static final Map<String, String> HARMLESS =
      Map.ofEntries(
          Map.entry("RehearsedCall.body", "masked when it is created"),
          Map.entry("publicKey", "public, as the name says"),
          Map.entry("SshKey.key", "a public key"),
          Map.entry("NewSshKey.key", "a public key; private ones are rejected"),
          Map.entry("Key.contents", "a public key"),
          Map.entry("rescueSshKey", "a public key"),
          Map.entry("sshKey", "a public key"),
          Map.entry("sshKeyId", "an id"),
          Map.entry("sshKeyName", "a name"),
          Map.entry("keyName", "a name"),
          Map.entry("certificate", "without its private key"),
          Map.entry("certificateChain", "without its private key"),
          Map.entry("configVar", "the name of a variable"),
          Map.entry("configVars", "names of variables"),
          Map.entry("EnvVar.key", "the name of a variable"),
          Map.entry("NewEnvVar.key", "the name of a variable"),
          Map.entry("environmentVariable", "the name of a variable"),
          Map.entry("passwordName", "the name of a credential"),
          Map.entry("requestIdHeader", "the name of a header field"),
          Map.entry("RequestIdStage.header", "the name of a header field"),
          Map.entry("defaultValue", "settings are not secret"),
          Map.entry("Tag.key", "a label"),
          Map.entry("Tag.value", "a label"),
          Map.entry("Link.key", "a label"),
          Map.entry("certDomains", "domain names"),
          Map.entry("dataCidr", "a range of addresses"),
          Map.entry("DnsTarget.value", "a host name or an address"),
          Map.entry("Buildpack.url", "shown without user, query and fragment"),
          Map.entry("AddOn.url", "a public page"),
          Map.entry("webUrl", "a page that asks for a login"),
          Map.entry("docUrl", "a public page"),
          Map.entry("helpUrl", "a public page"),
          Map.entry("gitUrl", "an address without credentials"),
          Map.entry("WebHosting$Address.url", "an address without credentials"),
          Map.entry("ssoTargetUrl", "an address without credentials"),
          Map.entry("sloTargetUrl", "an address without credentials"),
          Map.entry("redirectUri", "an address without credentials"),
          Map.entry("callbackUrls", "an address without credentials"),
          Map.entry("resolvedSuccessUrl", "a page of the new app"),
          Map.entry("Contract.content", "a public text"),
          Map.entry("Contract.url", "a public text"),
          Map.entry("ErrorDetails.code", "an identifier of the service"),
          Map.entry("currencyCode", "an identifier"),
          Map.entry("Currency.code", "an identifier"),
          Map.entry("continentCode", "an identifier"),
          Map.entry("postalCode", "part of an address"),
          Map.entry("customerCode", "an identifier"),
          Map.entry("planCode", "an identifier"),
          Map.entry("nextPageToken", "a position in a list"),
          Map.entry("Response.value", "an object with a text of its own"),
          Map.entry("TypedResponse.value", "an object with a text of its own"),
          Map.entry("JsonBody.value", "an object with a text of its own"),
          Map.entry("Element.value", "an object with a text of its own"),
          Map.entry("Element.key", "an id"),
          Map.entry("ApiMethod.pathValues", "names of parameters"),
          Map.entry("ListPath.values", "ids in a path"));

  private static List<Class<?>> records;

  @BeforeAll
  static void findRecords() throws Exception {
    records = new ArrayList<>();
    for (Class<?> each :
        List.of(
            Polycloud.class,
            Rendezvous.class,
            HerokuProvider.class,
            LegacyProvider.class,
            OvhProvider.class)) {
      Path module = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(module)) {
        addRecords(module);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(module)) {
          addRecords(jar.getPath("/"));
        }
      }
    }
    assertThat(records).hasSizeGreaterThan(300);
  }

  private static void addRecords(Path module) throws Exception {
    List<String> names;
    try (Stream<Path> files = Files.walk(module)) {
      names =
          files
              .map(file -> module.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.startsWith("io/") && file.endsWith(".class"))
              .map(file -> file.replace(".class", "").replace('/', '.'))
              .toList();
    }
    for (String name : names) {
      Class<?> type = Class.forName(name, false, SensitiveValuesTest.class.getClassLoader());
      if (type.isRecord()) {
        records.add(type);
      }
    }
  }

  @Test
  void noTextContainsASensitiveComponent() {
    List<String> problems = new ArrayList<>();
    int checked = 0;
    for (Class<?> type : records) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.isAnnotationPresent(Sensitive.class)) {
          String text = String.valueOf(SampleRecord.of(type, component.getName(), CANARY));
          if (text.isBlank() || text.contains(CANARY)) {
            problems.add(type.getName() + "." + component.getName() + ": " + text);
          }
          checked++;
        }
      }
    }
    assertThat(problems).isEmpty();
    assertThat(checked).isGreaterThan(100);
  }

  @Test
  void aComponentWhoseNameSuggestsASecretIsSensitiveOrHarmless() {
    Set<String> unexplained = new TreeSet<>();
    Set<String> unused = new TreeSet<>(HARMLESS.keySet());
    for (Class<?> type : records) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (!component.isAnnotationPresent(Sensitive.class)
            && isSuspicious(component.getName())
            && mayContainText(component)) {
          String name = type.getName() + "." + component.getName();
          List<String> reasons =
              HARMLESS.keySet().stream()
                  .filter(each -> name.endsWith("." + each) || name.endsWith("$" + each))
                  .toList();
          unused.removeAll(reasons);
          if (reasons.isEmpty()) {
            unexplained.add(name);
          }
        }
      }
    }
    assertThat(unexplained).as("neither @Sensitive nor harmless").isEmpty();
    assertThat(unused).as("no such component").isEmpty();
  }

  static boolean isSuspicious(String name) {
    return Stream.of(name.split("(?=[A-Z])"))
        .anyMatch(word -> SUSPICIOUS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Numbers contain none; records, secrets, enums and the like have a text of their own. */
  private static boolean mayContainText(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return component.getType() != FieldUpdate.class
        && (component.getGenericType() instanceof TypeVariable<?>
            || Stream.of("String", "Object", "URI", "byte[]", "JsonNode").anyMatch(type::contains));
  }
}
