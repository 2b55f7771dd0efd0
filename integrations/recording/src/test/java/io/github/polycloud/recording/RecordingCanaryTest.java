// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends and receives secrets and personal data in every part of an exchange and in every form, and
 * searches the recording for them.
 */
class RecordingCanaryTest {
  private static final String TOKEN = "cnry/tok+en=\"5d1f\"&1";
  private static final String HEADER = "cnry-header-10bb";
  private static final String PASSWORD = "cnry pass<word> 77a0";
  private static final String VARIABLE = "cnry-variable-c3e9";
  private static final String MAIL = "cnry.person+x@corp.example";
  private static final String NAME = "Cnry Qwertz";
  private static final String PHONE = "+33 6 12 34 56 78";
  private static final String OWN = "cnry-own-9f06";
  private static final List<String> CANARIES =
      List.of(TOKEN, HEADER, PASSWORD, VARIABLE, MAIL, NAME, PHONE, OWN, "ab98765-ovh", "ACME-77");

  @TempDir Path folder;

  private HttpServer server;
  private String type = "application/json";
  private String answer = "{}";
  private String echo = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] body = answer.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.getResponseHeaders().add("Set-Cookie", "session=cnry-cookie-1; Path=/");
    exchange.getResponseHeaders().add("X-Debug", HEADER);
    exchange.getResponseHeaders().add("Request-Id", "of-" + HEADER);
    exchange.getResponseHeaders().add("Location", "/x?echo=" + echo);
    exchange.getResponseHeaders().add("Link", "<https://x.example/next?token=cnry-link-1>");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void noSecretIsInAFieldOrAnyOtherText() throws IOException {
    String forms =
        CANARIES.stream().map(RecordingCanaryTest::forms).collect(Collectors.joining(" "));
    answer =
        ("{\"message\":%s,\"token\":%s,\"nested\":{\"password\":%s,\"email\":%s,\"name\":%s},"
                + "\"config\":{\"lower\":%s},\"phone\":%s,\"MY_VAR\":%s,\"own\":%s,"
                + "\"env\":[{\"name\":\"A\",\"value\":\"cnry-x-1\"}],\"note\":\"see ACME-77\","
                + "\"customer\":\"ab98765-ovh\",\"db\":\"postgres://u:cnry-db-1@h/d\","
                + "\"put_url\":\"https://s3.example/cnry-path?X-Amz-Signature=cnry-sig\","
                + "\"link\":\"https://s3.example/cnry-b?sig=cnry-sig-2\",\"count\":7}")
            .formatted(
                json(forms),
                json(TOKEN),
                json(PASSWORD),
                json(MAIL),
                json(NAME),
                json(VARIABLE),
                json(PHONE),
                json(VARIABLE),
                json(OWN));

    echo = HEADER;
    String recorded =
        record(
            cloud -> {
              cloud.raw().get("/echo/" + URLEncoder.encode(MAIL, UTF_8));
              cloud.raw().get("/echo?token=cnry-query-1&own=" + OWN + "&q=" + HEADER);
              cloud
                  .raw()
                  .send(
                      RawRequest.post("/echo")
                          .header("X-Custom", HEADER)
                          .body(Map.of("text", forms, "secret_key", PASSWORD, "n", 3)));
            });

    assertNoCanary(recorded);
    assertThat(recorded)
        .contains("\"count\" : 7", "\"n\" : 3", "person-1@example.com")
        .contains("https://s3.example/filtered-")
        .contains("\"name\" : \"A\"");
  }

  @Test
  void noSecretIsInFormsElementsAndLines() throws IOException {
    type = "text/plain";
    answer =
        "<user><email>%s</email><api-key>cnry-key-1</api-key></user>\npassword=cnry-line-1\n%s %s\n"
            .formatted(MAIL, PHONE, NAME);

    String recorded =
        record(
            cloud -> {
              cloud
                  .raw()
                  .send(
                      RawRequest.post("/login")
                          .body(
                              "application/x-www-form-urlencoded",
                              "password=cnry-form-1&email="
                                  + URLEncoder.encode(MAIL, UTF_8)
                                  + "&user=me"));
              cloud.raw().put("/config-vars", Map.of("lower", "cnry-conf-1"));
              readAll(cloud, "/stream");
              cloud.raw().patch("/me", Map.of("email", MAIL, "name", NAME));
            });

    assertNoCanary(recorded);
    assertThat(recorded).contains("user=me", "<user>");
  }

  @Test
  void aSecretNextToAnAddressOrCustomerIdIsMasked() throws IOException {
    answer =
        "{\"access_token\":\"me@corp.com:cnry-1\",\"password\":\"me@corp.com/cnry-2\","
            + "\"secret\":\"ab98765-ovh:cnry-3\",\"api_key\":\"+33612345678:cnry-4\","
            + "\"git\":\"ssh://me:cnry@h/x\",\"secret_url\":\"https://me:cnry/9@h.com/x\","
            + "\"token_email\":\"me@corp.com\"}";

    String recorded =
        record(
            cloud -> {
              cloud.raw().get("/x?token=me@corp.com:cnry-5&password=ab98765-ovh:cnry-6");
              cloud
                  .raw()
                  .patch(
                      "/apps/shop/config-vars",
                      Map.of(
                          "A", "admin@corp.com:cnry-7",
                          "B", "smtp://postmaster@mg.corp.com:cnry-8@smtp.mailgun.org:587",
                          "C", "postgres://dbuser:p$ss!cnry@db.host.com/x",
                          "D", "amqp://owner:hunter22@rabbit.host.com/vhost?key=cnry-9",
                          "E", "ab98765-ovh:cnry-10",
                          "F", "{\"u\":\"a@b.com\",\"k\":\"cnry-11\"}"));
            });

    assertNoCanary(recorded);
    assertThat(recorded)
        .doesNotContain("p$ss", "hunter22")
        .contains("\"access_token\" : \"****\"", "\"A\" : \"****\"", "ssh://me:****@h/x")
        .containsPattern("\"token_email\" : \"person-\\d+@example.com\"");
  }

  @Test
  void namesOfFormFieldsMayBeEncodedAndHaveParts() throws IOException {
    answer = "{\"echo\":\"cnry-lower-case-1\"}";
    RecordingRules rules = RecordingRules.builder().field("own").keepField("mode").build();
    String form =
        "config[DATABASE_URL]=cnry-1&config%5Blower%5D=cnry-lower-case-1&ps[command]=rake+cnry-2"
            + "&user[phone]=cnry-3&app[last_name]=cnry-4&app[own]=cnry-5&pass%77ord=cnry-6"
            + "&config_vars={\"a\":\"cnry-7\"}&config[mode]=fast&app[name]=shop";

    String recorded =
        record(
            rules,
            cloud -> {
              cloud
                  .raw()
                  .get(
                      "/x?config[a]=cnry-8&tok%65n=cnry-9".replace("[", "%5B").replace("]", "%5D"));
              cloud
                  .raw()
                  .send(RawRequest.post("/ps").body("application/x-www-form-urlencoded", form));
            });

    assertNoCanary(recorded);
    assertThat(recorded).contains("config[mode]=fast&app[name]=shop", "ps[command]=****");
  }

  @Test
  void elementsMayHaveAttributesAndElements() throws IOException {
    type = "application/xml";
    answer =
        "<ps n='1'><command type=\"x\">rake cnry-1</command><env><lower>cnry-2</lower></env>"
            + "<user password=\"cnry-3\"/><password><![CDATA[cnry-4]]></password>"
            + "<last-name lang='en'>cnry-5</last-name><created>now</created>"
            + "<var name='MODE' value='cnry-6'/><ns:pwd>cnry-7</ns:pwd></ps>";

    String recorded = record(cloud -> readAll(cloud, "/x"));

    assertNoCanary(recorded);
    assertThat(recorded)
        .contains("<command type=\\\"x\\\">****</command><env><lower>****</lower></env>")
        .contains("<last-name lang='en'>****</last-name><created>now</created>");
  }

  private static void readAll(Cloud cloud, String path) {
    try (StreamingResponse stream = cloud.raw().stream(RawRequest.get(path))) {
      stream.body().readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void datesAndNumbersStayReadable() throws IOException {
    answer =
        "{\"birthDay\":\"1980-02-03\",\"token_expires_at\":\"2026-01-02T03:04:05Z\","
            + "\"zip\":75001,\"created_at\":\"2026-01-02T03:04:05Z\",\"price\":1.10}";

    assertThat(record(cloud -> cloud.raw().get("/x")))
        .contains("\"birthDay\" : \"1970-01-01\"")
        .contains("\"token_expires_at\" : \"1970-01-01T00:00:00Z\"")
        .contains("\"zip\" : 0", "\"created_at\" : \"2026-01-02T03:04:05Z\"", "\"price\" : 1.10");
  }

  @Test
  void aKeptFieldIsStored() throws IOException {
    answer = "{\"environment\":\"production\",\"organization\":\"acme\"}";
    RecordingRules rules = RecordingRules.builder().keepField("environment").build();

    assertThat(record(rules, cloud -> cloud.raw().get("/x")))
        .contains("\"environment\" : \"production\"", "\"organization\" : \"****\"");
  }

  private interface Program {
    void run(Cloud cloud);
  }

  private String record(Program program) throws IOException {
    return record(
        RecordingRules.builder()
            .secret(OWN)
            .field("own")
            .pattern(Pattern.compile("ACME-\\d+"))
            .build(),
        program);
  }

  private String record(RecordingRules rules, Program program) throws IOException {
    Path file = folder.resolve("canary.json");
    try (Recording recording =
            Recording.open(RecordingMode.RECORD, file, rules, ReplayOrder.STRICT);
        Cloud cloud =
            recording.connect(
                Clouds.builder("heroku")
                    .environment(Environment.of(Map.of()))
                    .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
                    .credential("token", TOKEN))) {
      program.run(cloud);
    }
    return Files.readString(file);
  }

  /** A secret as services repeat it. */
  private static String forms(String canary) {
    String encoded = URLEncoder.encode(canary, UTF_8);
    return String.join(
        " | ",
        canary,
        canary.toUpperCase(Locale.ROOT),
        encoded,
        encoded.toLowerCase(Locale.ROOT),
        URLEncoder.encode(encoded, UTF_8),
        json(canary),
        json(json(canary)),
        canary
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"),
        base64("user:" + canary),
        base64("x" + canary + "y"),
        base64(canary));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static String json(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static void assertNoCanary(String recorded) {
    String lower = recorded.toLowerCase(Locale.ROOT);
    assertThat(lower).doesNotContain("cnry", "qwertz", "ab98765", "acme-77", "12 34 56");
    for (String canary : CANARIES) {
      for (String prefix : List.of("", "x", "user:")) {
        String encoded = base64(prefix + canary);
        // The first and last characters depend on what is around it.
        String own = encoded.substring(8, Math.max(9, encoded.length() - 4));
        if (own.length() > 6) {
          assertThat(recorded).doesNotContain(own);
        }
      }
    }
  }
}
