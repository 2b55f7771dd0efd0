// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppList;
import io.github.polycloud.heroku.legacy.model.Collaborator;
import io.github.polycloud.heroku.legacy.model.CollaboratorList;
import io.github.polycloud.heroku.legacy.model.Domain;
import io.github.polycloud.heroku.legacy.model.DomainList;
import io.github.polycloud.heroku.legacy.model.Key;
import io.github.polycloud.heroku.legacy.model.KeyList;
import io.github.polycloud.heroku.legacy.model.Service;
import io.github.polycloud.heroku.legacy.model.ServiceList;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is read directly equals what Jackson reads; the rest is left to Jackson. */
class XmlRecordTest {
  private static final String APP =
      """
       <?xml version="1.0" encoding="UTF-8"?>
      <!-- an app --><app type="x">
        <id type="integer">1042</id> <?pi x?><name> a<![CDATA[ &]]>&amp;<!-- b -->b </name>
        <created_at type="datetime">2008-09-01T10:00:00-07:00</created_at>
        <owner_email>ann@example.com</owner_email><share-public>true</share-public>
        <dynos type="integer"> 3 </dynos><workers nil="true"/><repo-size>5000000000</repo-size>
        <slug_size></slug_size><unknown><name>b</name><app/>text</unknown>
      </app>
      """;
  private static final String DOMAIN =
      "<domain-name><domain>a.example</domain><cert><issuer>CA</issuer>"
          + "<expires-at>2013-01-01T00:00:00Z</expires-at></cert></domain-name>";
  private static final String COLLABORATOR =
      "<collaborator><email>a@b.c</email><access>view</access></collaborator>";
  private static final String KEY = "<key><contents>ssh-rsa AAAA</contents></key>";
  private static final String SERVICE = "<service><upid>1</upid><state>up</state></service>";

  private static final Map<Class<?>, String> DOCUMENTS =
      Map.of(
          App.class,
          APP,
          AppList.class,
          "<apps type='array'> <app><name>a</name></app><app><name>b</name></app></apps>",
          Collaborator.class,
          COLLABORATOR,
          CollaboratorList.class,
          "<collaborators>" + COLLABORATOR + "\n</collaborators>",
          Domain.class,
          DOMAIN,
          DomainList.class,
          "<domain_names>" + DOMAIN + DOMAIN + "</domain_names>",
          Key.class,
          KEY,
          KeyList.class,
          "<keys>" + KEY + "<!-- c -->" + KEY + "</keys>",
          Service.class,
          SERVICE,
          ServiceList.class,
          "<services>" + SERVICE + "</services>\n");

  private final XmlCodec codec = new XmlCodec();

  @Example
  void allRecordsThatTheServiceSendsAsXmlAreReadDirectly() throws XMLStreamException {
    for (Class<?> type : responses()) {
      assertThat(DOCUMENTS).as("a document of %s", type).containsKey(type);
    }
    for (Map.Entry<Class<?>, String> document : DOCUMENTS.entrySet()) {
      Object read = direct(document.getValue(), document.getKey());

      assertThat(read).as(document.getValue()).isNotNull().isInstanceOf(document.getKey());
      assertThat(read).isEqualTo(codec.readTokens(bytes(document.getValue()), document.getKey()));
    }
  }

  private static Set<Class<?>> responses() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (Method client : HerokuLegacy.class.getMethods()) {
      for (Method call : client.getReturnType().getMethods()) {
        if (client.getReturnType().isInterface()
            && call.getReturnType().isAnnotationPresent(JsonRootName.class)) {
          types.add(call.getReturnType());
        }
      }
    }
    assertThat(types).contains(App.class, AppList.class);
    return types;
  }

  @Example
  void documentsOfAnUnusualFormAreLeftToJackson() {
    for (String document :
        List.of(
            "<app/>",
            "<app> </app>",
            "<app>text<name>a</name></app>",
            "<app><![CDATA[text]]><name>a</name></app>",
            "<app><name>a<b>c</b></name></app>",
            "<app><name>a</name><name>b</name></app>",
            "<app><name>a</name><owner>b</owner><owner-email>c</owner-email></app>",
            "<app><name>a</name><dynos>many</dynos></app>",
            "<app><name/></app>",
            "<app><owner>a</owner></app>",
            "<app><name>a</name></app>text",
            "<app><name>a</name></app><app/>",
            "<!DOCTYPE app><app><name>a</name></app>",
            "<apps><app><name>a</name></app></apps>",
            "<html><name>a</name></html>",
            "<app><name>a</name>",
            "")) {
      assertThat(direct(document, App.class)).as(document).isNull();
    }
    for (String document :
        List.of(
            "<apps type='array'/>",
            "<apps><app/></apps>",
            "<apps><app><name>a</name></app><x/><app><name>b</name></app></apps>",
            "<apps><app><name>a</name></app><app xmlns='urn:x'><name>b</name></app></apps>")) {
      assertThat(direct(document, AppList.class)).as(document).isNull();
    }
  }

  /** A type of the caller. */
  @JsonRootName("app")
  public record CallersApp(String name) {}

  @Example
  void aTypeOfTheCallerIsLeftToJackson() throws XMLStreamException {
    assertThat(direct("<app><name>a</name></app>", CallersApp.class)).isNull();
    assertThat(codec.read(bytes("<app><name>a</name></app>"), CallersApp.class))
        .isEqualTo(new CallersApp("a"));
  }

  @Property(tries = 3000)
  void whatIsReadDirectlyEqualsWhatJacksonReads(@ForAll("documents") String document)
      throws XMLStreamException {
    for (Type type : new Type[] {AppList.class, DomainList.class}) {
      Object read = direct(document, type);

      if (read != null) {
        assertThat(read).isEqualTo(codec.readTokens(bytes(document), type));
      }
    }
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> names =
        Arbitraries.of(
            "name",
            "name",
            "domain",
            "domain",
            "id",
            "owner",
            "owner-email",
            "created_at",
            "share-public",
            "dynos",
            "repo_size",
            "cert",
            "p:name",
            "unknown");
    Arbitrary<String> texts =
        Arbitraries.of(
            "",
            " ",
            "a",
            " a\r\n",
            "3",
            " 3 ",
            "+3",
            "3.0",
            "3000000000",
            "1e3",
            "true",
            "TRUE",
            "<issuer>a</issuer>",
            "<![CDATA[ a ]]>",
            "a<!-- c -->b",
            "&#160;",
            "&lt;",
            "&x;",
            "</",
            "2008-09-01T10:00:00-07:00",
            "2011/05/17 09:30:00 -0700");
    Arbitrary<String> attributes = Arbitraries.of("", "", " nil='true'", " xmlns='urn:x'");
    Arbitrary<String> between = Arbitraries.of("", "", "\n", "<!-- c -->", "<?p i?>", "x", "<y/>");
    Arbitrary<String> texted =
        Combinators.combine(names, attributes, texts, between)
            .as((name, a, text, after) -> "<" + name + a + ">" + text + "</" + name + ">" + after);
    Arbitrary<String> records =
        Combinators.combine(
                Arbitraries.of("app", "domain_name"),
                attributes,
                texted.list().ofMaxSize(4).map(all -> String.join("", all)),
                between)
            .as((name, a, all, after) -> "<" + name + a + ">" + all + "</" + name + ">" + after);
    return Combinators.combine(
            Arbitraries.of("apps", "domains"),
            records.list().ofMaxSize(3).map(all -> String.join("", all)),
            between)
        .as((name, all, after) -> "<" + name + ">" + all + "</" + name + ">" + after);
  }

  private @Nullable Object direct(String document, Type type) {
    return codec.readDirectly(bytes(document), type);
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }
}
