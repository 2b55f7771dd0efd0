// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.BrowserRoot;
import io.github.polycloud.sandbox.internal.http.Markup;
import io.github.polycloud.sandbox.internal.http.OwnOrigin;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The pages below {@code /__sandbox/console/}, on the servers of both clouds. They work without
 * scripts. A request that changes something must be from a page of this start.
 */
public final class Console {

  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  private static final int MOST_FAULTS = 1_000;

  private static final Map<String, String> ASSETS =
      Map.of(
          "console.css", "text/css; charset=utf-8",
          "console.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  /** What a page says after it was redirected to. */
  private static final Map<String, String> NOTICES =
      Map.of(
          "added", "The fault was added.",
          "removed", "The fault was removed.",
          "none", "All faults were removed.",
          "cleared", "The journal was cleared.",
          "shifted", "The clock was shifted.",
          "reset", "The clock was reset.");

  private final Backend backend;
  private final BooleanSupplier started;
  private final OwnOrigin origin;
  private final String token = HexFormat.of().formatHex(random(16));
  private final Frame frame;
  private final AppsPage apps;
  private final OvhPage ovh;
  private final JournalPage journal;
  private final OverviewPage overview;
  private final FaultsPage faults;
  private final ClockPage clock;

  /**
   * The pages of a sandbox.
   *
   * @param mask hides secrets in requests
   * @param started whether the backend may be called; before, requests are rejected
   */
  public Console(Backend backend, RequestMask mask, BooleanSupplier started, OwnOrigin origin) {
    this.backend = backend;
    this.started = started;
    this.origin = origin;
    Markup csrf = Markup.of("<input type=\"hidden\" name=\"csrf\" value=\"%s\">", token);
    frame = new Frame(backend);
    apps = new AppsPage(backend);
    ovh = new OvhPage(backend, mask);
    journal = new JournalPage(backend, mask, csrf);
    overview = new OverviewPage(backend, journal);
    faults = new FaultsPage(backend, csrf);
    clock = new ClockPage(backend, csrf);
  }

  /** Adds the pages, and leads browsers from the root to them. Call this before other routes. */
  public void addTo(RoutesConfig routes) {
    routes.before("/", Console::redirectBrowsers);
    pages(routes);
    actions(routes);
    ASSETS.forEach((name, type) -> routes.get(Frame.ROOT + name, guarded(ctx -> asset(ctx, name))));
    routes.get(
        Frame.ROOT + "*",
        guarded(ctx -> missing(ctx, Frame.Tab.OVERVIEW, "There is no such page.")));
  }

  private void pages(RoutesConfig routes) {
    page(routes, Frame.Tab.OVERVIEW, ctx -> overview.content());
    page(
        routes,
        Frame.Tab.APPS,
        ctx ->
            apps.list(
                Optional.ofNullable(ctx.queryParam("q")).orElse(""), (int) number(ctx, "page", 1)));
    page(routes, Frame.Tab.OVH, ctx -> ovh.content());
    page(
        routes,
        Frame.Tab.JOURNAL,
        ctx -> journal.list(JournalForm.of(ctx), number(ctx, "before", Long.MAX_VALUE)));
    page(routes, Frame.Tab.FAULTS, ctx -> faults.content(FaultForm.empty()));
    page(routes, Frame.Tab.CLOCK, ctx -> clock.content());
    routes.get(
        Frame.Tab.APPS.url() + "/{app}",
        guarded(
            ctx -> {
              String name = ctx.pathParam("app");
              apps.app(name)
                  .ifPresentOrElse(
                      content -> send(ctx, 200, Frame.Tab.APPS, name, content),
                      () -> missing(ctx, Frame.Tab.APPS, "There is no app " + name + "."));
            }));
    routes.get(
        Frame.Tab.JOURNAL.url() + "/rows",
        guarded(
            ctx ->
                ctx.contentType("text/html; charset=utf-8")
                    .result(journal.newer(JournalForm.of(ctx), number(ctx, "since", 0)))));
    routes.get(
        Frame.Tab.JOURNAL.url() + "/{sequence}",
        guarded(
            ctx -> {
              long sequence = parsed(ctx.pathParam("sequence"), 0);
              journal
                  .entry(sequence)
                  .ifPresentOrElse(
                      content -> send(ctx, 200, Frame.Tab.JOURNAL, "Request " + sequence, content),
                      () ->
                          missing(
                              ctx, Frame.Tab.JOURNAL, "The journal does not have this request."));
            }));
  }

  private void actions(RoutesConfig routes) {
    action(
        routes,
        Frame.Tab.JOURNAL,
        "/clear",
        ctx -> {
          backend.journal().clear();
          done(ctx, Frame.Tab.JOURNAL, "cleared");
        });
    action(routes, Frame.Tab.FAULTS, "/add", this::addFault);
    action(
        routes,
        Frame.Tab.FAULTS,
        "/clear",
        ctx -> {
          backend.faults().clear();
          done(ctx, Frame.Tab.FAULTS, "none");
        });
    action(
        routes,
        Frame.Tab.FAULTS,
        "/{id}/remove",
        ctx -> {
          backend.faults().remove(parsed(ctx.pathParam("id"), -1));
          done(ctx, Frame.Tab.FAULTS, "removed");
        });
    action(routes, Frame.Tab.CLOCK, "", this::setClock);
  }

  private void addFault(Context ctx) {
    FaultForm form = FaultForm.of(ctx);
    if (backend.faults().all().size() >= MOST_FAULTS) {
      form.reject("times", MOST_FAULTS + " faults are active; remove some first.");
    }
    if (form.errors().isEmpty()) {
      backend.faults().add(form.times(), form.target(), form.plan());
      done(ctx, Frame.Tab.FAULTS, "added");
    } else {
      send(ctx, 400, Frame.Tab.FAULTS, Frame.Tab.FAULTS.title(), faults.content(form));
    }
  }

  private void setClock(Context ctx) {
    if (ctx.formParam("reset") != null) {
      backend.resetOvhClock();
      done(ctx, Frame.Tab.CLOCK, "reset");
      return;
    }
    String by = Optional.ofNullable(ctx.formParam("by")).orElse("");
    clock
        .shift(by)
        .ifPresentOrElse(
            error ->
                send(ctx, 400, Frame.Tab.CLOCK, Frame.Tab.CLOCK.title(), clock.content(by, error)),
            () -> done(ctx, Frame.Tab.CLOCK, "shifted"));
  }

  private static void redirectBrowsers(Context ctx) {
    if (BrowserRoot.is(
        ctx.method().name(), ctx.path(), ctx.header("Accept"), ctx.header("Authorization"))) {
      ctx.header("Vary", "Accept, Authorization");
      ctx.redirect(Frame.ROOT, HttpStatus.FOUND);
      ctx.skipRemainingHandlers();
    }
  }

  private void page(RoutesConfig routes, Frame.Tab tab, Function<Context, Markup> content) {
    routes.get(tab.url(), guarded(ctx -> send(ctx, 200, tab, tab.title(), content.apply(ctx))));
  }

  private void action(RoutesConfig routes, Frame.Tab tab, String path, Consumer<Context> change) {
    routes.post(
        tab.url() + path,
        guarded(
            ctx -> {
              if (!origin.mayChange(ctx)) {
                refuse(ctx, 403, "Only pages of the sandbox may change it.");
              } else if (!hasToken(ctx)) {
                send(
                    ctx,
                    403,
                    tab,
                    tab.title(),
                    Markup.of(
                        "<p class=\"error\" role=\"alert\">This form is not of this start of the"
                            + " sandbox. <a href=\"%s\">Open the page again.</a></p>",
                        tab.url()));
              } else {
                change.accept(ctx);
              }
            }));
  }

  private Handler guarded(Consumer<Context> handler) {
    return ctx -> {
      ctx.header("Content-Security-Policy", POLICY)
          .header("Cross-Origin-Resource-Policy", "same-origin")
          .header("Cross-Origin-Opener-Policy", "same-origin")
          .header("X-Content-Type-Options", "nosniff")
          // Without a referrer browsers would also leave out the origin of forms.
          .header("Referrer-Policy", "same-origin")
          .header("Cache-Control", "no-store");
      if (!started.getAsBoolean()) {
        refuse(ctx, 503, "The sandbox is starting.");
      } else if (origin.isAddressed(ctx)) {
        handler.accept(ctx);
      } else {
        refuse(ctx, 403, "The Host header must name a loopback address, or a name of the sandbox.");
      }
    };
  }

  private static void refuse(Context ctx, int status, String reason) {
    ctx.status(status).contentType("text/plain; charset=utf-8").result(reason + "\n");
  }

  private boolean hasToken(Context ctx) {
    String given = Optional.ofNullable(ctx.formParam("csrf")).orElse("");
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static void done(Context ctx, Frame.Tab tab, String notice) {
    ctx.redirect(tab.url() + "?done=" + notice, HttpStatus.SEE_OTHER);
  }

  private void missing(Context ctx, Frame.Tab tab, String text) {
    send(ctx, 404, tab, "Not found", Markup.of("<p>%s</p>", text));
  }

  private void send(Context ctx, int status, Frame.Tab tab, String title, Markup content) {
    String notice = NOTICES.get(String.valueOf(ctx.queryParam("done")));
    Markup all =
        notice == null
            ? content
            : Markup.of("<p class=\"notice\" role=\"status\">%s</p>\n%s", notice, content);
    ctx.status(status).contentType("text/html; charset=utf-8").result(frame.page(tab, title, all));
  }

  private static void asset(Context ctx, String name) {
    try (InputStream stream = Console.class.getResourceAsStream(name)) {
      ctx.header("Cache-Control", "no-cache")
          .contentType(Objects.requireNonNull(ASSETS.get(name)))
          .result(Objects.requireNonNull(stream, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Context ctx, String name, long otherwise) {
    return parsed(Optional.ofNullable(ctx.queryParam(name)).orElse(""), otherwise);
  }

  private static long parsed(String text, long otherwise) {
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
  }

  private static byte[] random(int bytes) {
    byte[] value = new byte[bytes];
    new SecureRandom().nextBytes(value);
    return value;
  }
}
