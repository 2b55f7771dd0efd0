package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** How legacy answers: XML, unless JSON is asked for or the call has one form only. */
final class Responses {

  private Responses() {}

  static void xmlOrJson(Context ctx, int status, Supplier<Xml> xml, Supplier<JsonNode> json) {
    if (wantsJson(ctx)) {
      json(ctx, status, json.get());
    } else {
      ctx.status(status).contentType("application/xml; charset=utf-8");
      ctx.result(xml.get().toString());
    }
  }

  static void json(Context ctx, int status, JsonNode body) {
    ctx.status(status).contentType("application/json; charset=utf-8").result(body.toString());
  }

  static void text(Context ctx, int status, String text) {
    ctx.status(status).contentType("text/plain; charset=utf-8").result(text);
  }

  /** An empty object where JSON is wanted, else nothing at all. */
  static void empty(Context ctx) {
    if (wantsJson(ctx)) {
      json(ctx, 200, Json.object());
    } else {
      ctx.status(200);
    }
  }

  static void sendError(Context ctx, HerokuError error) {
    error.headers().forEach(ctx::header);
    if (error.status() == 404) {
      text(ctx, 404, noun(error) + " not found.");
      return;
    }
    if (error.status() == 401) {
      ctx.header("WWW-Authenticate", "Basic realm=\"Heroku\"");
    }
    if (error.id().equals(HerokuError.INVALID_TWO_FACTOR_CODE)) {
      json(ctx, 401, Json.object().put("id", error.id()).put("error", error.text()));
      return;
    }
    xmlOrJson(
        ctx,
        error.status(),
        () -> {
          Xml xml = new Xml();
          return xml.element("errors", () -> xml.text("error", error.text()));
        },
        () -> Json.object().put("error", error.text()));
  }

  static boolean wantsJson(Context ctx) {
    String accept = String.valueOf(ctx.header("Accept")).toLowerCase(Locale.ROOT);
    int json = accept.indexOf("application/json");
    int xml = accept.indexOf("application/xml");
    return json >= 0 && (xml < 0 || json < xml);
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
