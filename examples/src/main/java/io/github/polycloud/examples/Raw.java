package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One raw call, or one for each line of standard input. */
@Command(
    name = "raw",
    description = {
      "One raw call: the body of the answer on standard output, its status on standard error.",
      "With - as METHOD it reads lines METHOD PATH [BODY] and prints a JSON object a line.",
      "Endpoint and credentials come from environment and files.",
      "Exit status: 0 for 2xx, 1 for an error of the API, 2 for wrong usage."
    })
final class Raw implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PROVIDER", description = "heroku, heroku-legacy or ovh")
  private String provider;

  @Parameters(
      index = "1",
      paramLabel = "METHOD",
      description = "GET, POST, PUT, PATCH, DELETE or -")
  private String method;

  @Parameters(index = "2", arity = "0..1", paramLabel = "PATH", description = "for example /me")
  private @Nullable String path;

  @Parameters(index = "3", arity = "0..1", paramLabel = "BODY", description = "sent as it is")
  private @Nullable String body;

  @Option(names = "--type", description = "content type of the body (default: ${DEFAULT-VALUE})")
  private String type = "application/json";

  @Option(names = "--unsigned", description = "send no credentials")
  private boolean unsigned;

  @Mixin private CaOption ca;

  Raw() {}

  @Override
  public Integer call() throws IOException {
    boolean lines = method.equals("-");
    if (lines == (path != null)) {
      throw new ParameterException(
          spec.commandLine(), "raw takes PROVIDER METHOD PATH [BODY], or PROVIDER -");
    }
    try (Cloud cloud = ca.addTo(Clouds.builder(provider)).connect()) {
      return lines ? answerLines(cloud) : answerOne(cloud);
    }
  }

  private int answerOne(Cloud cloud) {
    try {
      RawResponse response = cloud.raw().send(request(method, path, body));
      System.out.println(response.text());
      System.err.println(response.status());
      return 0;
    } catch (CloudException e) {
      if (e.status().isEmpty()) {
        throw e;
      }
      e.body().ifPresent(System.out::println);
      System.err.println(e.status().getAsInt() + " " + Main.oneLine(e));
      return 1;
    }
  }

  private int answerLines(Cloud cloud) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int exit = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        continue;
      }
      ObjectNode result = JSON.createObjectNode();
      try {
        String[] words = line.strip().split("\\s+", 3);
        if (words.length < 2) {
          throw new CloudException(ErrorKind.INVALID_REQUEST, "a line is METHOD PATH [BODY]");
        }
        RawResponse response =
            cloud.raw().send(request(words[0], words[1], words.length == 3 ? words[2] : null));
        result.put("status", response.status());
        putBody(result, response.text());
      } catch (CloudException e) {
        exit = 1;
        result.put("status", e.status().orElse(0));
        result
            .putObject("error")
            .put("kind", e.kind().name())
            .put("code", e.code().orElse(null))
            .put("message", e.getMessage());
      }
      System.out.println(result);
      System.out.flush();
    }
    return exit;
  }

  private RawRequest request(String verb, String target, @Nullable String content) {
    RawRequest request = RawRequest.of(verb, target);
    if (content != null) {
      request.body(type, content);
    }
    return unsigned ? request.unauthenticated() : request;
  }

  /** The body as JSON where it is JSON, else as a text. */
  private static void putBody(ObjectNode result, String text) {
    try {
      result.set("body", text.isBlank() ? JSON.getNodeFactory().nullNode() : JSON.readTree(text));
    } catch (JacksonException e) {
      result.put("body", text);
    }
  }
}
