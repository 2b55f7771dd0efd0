// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A request to the legacy API and its response: XML by default, JSON on request, or plain text. */
record LegacyExchange(Context ctx, HerokuState state) {

  /** An attribute of requests that are answered in XML whatever they accept. */
  static final String XML_ONLY = "xml-only";

  App app() {
    return state.apps().find(path("app"));
  }

  String path(String name) {
    return ctx.pathParam(name);
  }

  /** The body as plain text. */
  String body() {
    return ctx.body().strip();
  }

  /** The body as plain text, which must not be empty. */
  String requiredBody(String what) {
    String body = body();
    if (body.isEmpty()) {
      throw HerokuError.invalid("A " + what + " is required.");
    }
    return body;
  }

  Parameters form() {
    return Parameters.form(ctx);
  }

  void ok() {
    ctx.status(200);
  }

  void json(JsonNode body) {
    json(200, body);
  }

  void json(int status, JsonNode body) {
    ctx.status(status).contentType("application/json; charset=utf-8").result(body.toString());
  }

  void text(String text) {
    text(200, text);
  }

  void text(int status, String text) {
    ctx.status(status).contentType("text/plain; charset=utf-8").result(text);
  }

  void xml(int status, Xml xml) {
    ctx.status(status).contentType("application/xml; charset=utf-8").result(xml.toString());
  }

  void xmlOrJson(int status, Consumer<Xml> xml, Supplier<JsonNode> json) {
    if (wantsJson()) {
      json(status, json.get());
    } else {
      Xml document = new Xml();
      xml.accept(document);
      xml(status, document);
    }
  }

  /** Only releases have a documented order, so clients must not rely on that of other lists. */
  static <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(items.size()));
    return shuffled;
  }

  <T> void list(
      String name, List<T> all, BiConsumer<Xml, T> xml, Function<T, ? extends JsonNode> json) {
    List<T> items = shuffled(all);
    xmlOrJson(
        200,
        document -> document.array(name, () -> items.forEach(one -> xml.accept(document, one))),
        () -> Json.array(items, json));
  }

  /** Sends an empty object to clients that want JSON, and no body to others. */
  void empty() {
    if (wantsJson()) {
      json(Json.object());
    } else {
      ok();
    }
  }

  void sendError(HerokuError error) {
    error.headers().forEach(ctx::header);
    if (error.status() == 404) {
      text(404, noun(error) + " not found.");
      return;
    }
    if (error.status() == 401) {
      ctx.header("WWW-Authenticate", "Basic realm=\"Heroku\"");
    }
    if (error.id().equals(HerokuError.INVALID_TWO_FACTOR_CODE)) {
      json(401, Json.object().put("id", error.id()).put("error", error.text()));
      return;
    }
    xmlOrJson(
        error.status(),
        xml -> xml.element("errors", () -> xml.text("error", error.text())),
        () -> Json.object().put("error", error.text()));
  }

  boolean wantsJson() {
    String accept = String.valueOf(ctx.header("Accept")).toLowerCase(Locale.ROOT);
    int json = accept.indexOf("application/json");
    int xml = accept.indexOf("application/xml");
    return json >= 0 && (xml < 0 || json < xml) && ctx.attribute(XML_ONLY) == null;
  }

  private static String noun(HerokuError error) {
    String resource = error.resource() == null ? "page" : error.resource();
    return switch (resource) {
      case "release" -> "Record";
      case "collaborator" -> "User";
      case "dyno", "formation" -> "Process";
      default -> resource.substring(0, 1).toUpperCase(Locale.ROOT) + resource.substring(1);
    };
  }
}
