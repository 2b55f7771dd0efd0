// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.heroku.HerokuApi;
import io.github.polycloud.sandbox.internal.heroku.HerokuSeed;
import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.ovh.OvhSeed;
import io.github.polycloud.sandbox.internal.seed.HerokuContent;
import io.github.polycloud.sandbox.internal.tls.Certificates;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every resource that a GET route shows, with the ids that lists show or that are given. */
final class AllResources {

  private static final int MOST_OF_A_LIST = 2;

  private final Wire wire;
  private final List<String> ids;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Set<String> shown = new TreeSet<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private AllResources(Wire wire, List<String> ids) {
    this.wire = wire;
    this.ids = ids;
  }

  static AllResources read(
      Wire wire, Set<String> templates, List<String> ids, Map<String, List<String>> lists)
      throws Exception {
    AllResources all = new AllResources(wire, ids);
    all.lists.putAll(lists);
    for (String template : templates) {
      all.read(template, "", template.substring(1).split("/"), 0);
    }
    return all;
  }

  /** The same requests, answered by another sandbox. */
  AllResources readAgain(Wire other) throws Exception {
    AllResources all = new AllResources(other, ids);
    for (String path : answers.keySet()) {
      all.get(path);
    }
    return all;
  }

  Map<String, String> answers() {
    return answers;
  }

  /** The routes that showed something. */
  Set<String> shown() {
    return shown;
  }

  private void read(String template, String path, String[] segments, int at) throws Exception {
    if (at == segments.length) {
      if (get(path).startsWith("200 ")) {
        shown.add(template);
      }
    } else if (!segments[at].startsWith("{")) {
      read(template, path + "/" + segments[at], segments, at + 1);
    } else {
      for (String value : values(path)) {
        read(template, path + "/" + value, segments, at + 1);
      }
    }
  }

  private List<String> values(String path) throws Exception {
    List<String> known = lists.get(path);
    if (known == null) {
      String answer = get(path);
      known = answer.startsWith("200 [") ? listed(answer.substring(4)) : given(path);
      lists.put(path, known);
    }
    return known;
  }

  /** The given ids that exist below a path without a list. */
  private List<String> given(String path) throws Exception {
    List<String> found = new ArrayList<>();
    for (String id : path.indexOf('/', 1) < 0 ? ids : List.<String>of()) {
      if (get(path + "/" + id).startsWith("200 ")) {
        found.add(id);
      }
    }
    return found;
  }

  private static List<String> listed(String list) {
    List<String> values = new ArrayList<>();
    for (JsonNode item : new JsonMapper().readTree(list)) {
      JsonNode id = item.isObject() ? item.path(item.has("id") ? "id" : "name") : item;
      if (values.size() < MOST_OF_A_LIST && !id.isMissingNode()) {
        values.add(id.asString().replace("/", "%2F"));
      }
    }
    return values;
  }

  private String get(String path) throws Exception {
    String known = answers.get(path);
    if (known == null) {
      HttpResponse<String> response = wire.get(path);
      known =
          (response.statusCode() + " " + response.body())
              .replaceAll("http://127\\.0\\.0\\.1:\\d{4,}", "http://sandbox");
      answers.put(path, known);
    }
    return known;
  }

  static Set<String> herokuRoutes() throws Exception {
    HerokuSeed seed =
        new HerokuSeed(
            "a@b.example",
            "t",
            "p",
            true,
            0,
            HerokuContent.USUAL,
            0,
            new LegacySeed(0, false, List.of()),
            Clock.systemUTC());
    try (HerokuApi api =
        new HerokuApi(
            seed,
            Binding.LOOPBACK,
            Certificates.of(Binding.LOOPBACK.acceptedHosts())::serverContext,
            quiet())) {
      return routes(api::addTo);
    }
  }

  static Set<String> ovhRoutes() {
    return routes(new OvhApi(OvhSeed.standard(), Clock.systemUTC())::register);
  }

  private static Set<String> routes(Consumer<RoutesConfig> api) {
    return Javalin.create(config -> api.accept(config.routes))
        .unsafe
        .internalRouter
        .allHttpHandlers()
        .stream()
        .filter(route -> route.endpoint.method.equals(HandlerType.GET))
        .map(route -> route.endpoint.path)
        .filter(path -> !path.contains("*") && !path.startsWith("/v1/"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static ExchangeInterceptor quiet() {
    return new ExchangeInterceptor() {
      @Override
      public FaultPlan fault(String method, String path) {
        return FaultPlan.NONE;
      }

      @Override
      public void onExchange(RecordedExchange exchange, Epochs arrival) {}
    };
  }
}
