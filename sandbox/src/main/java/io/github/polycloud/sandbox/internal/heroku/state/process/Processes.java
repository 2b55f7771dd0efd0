// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.app.AppLog;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Releases;
import io.github.polycloud.sandbox.internal.snapshot.Live;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The formation of an app and its running dynos, one-offs included. */
public final class Processes implements Serializable {

  private static final int MOST_OF_A_TYPE = 100;

  /** The exit status of a process that received SIGKILL. */
  private static final int KILLED = 137;

  private final Map<String, ProcessType> formation = new LinkedHashMap<>();
  private final List<Dyno> dynos = new ArrayList<>();
  private final Live<Map<UUID, Runnable>> stops = new Live<>(HashMap::new);
  private final Set<UUID> oneOffs = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final Releases releases;
  private final Stored.Source<DynoSize> usualSize;
  private final MonotonicClock clock;
  private final AppLog log;

  public Processes(
      Releases releases, Stored.Source<DynoSize> usualSize, MonotonicClock clock, AppLog log) {
    this.log = log;
    this.releases = releases;
    this.usualSize = usualSize;
    this.clock = clock;
  }

  /** A change of a process type; null leaves a value unchanged. */
  public record Change(String type, @Nullable Quantity quantity, @Nullable DynoSize size) {

    private int quantityFrom(int present) {
      return quantity == null ? present : quantity.from(present);
    }
  }

  public List<ProcessType> formation() {
    return List.copyOf(formation.values());
  }

  public List<Dyno> dynos() {
    return dynos.stream()
        .sorted(Comparator.comparing(Dyno::type).thenComparing(Dyno::number))
        .toList();
  }

  public ProcessType findType(String idOrType) {
    return Lookup.first(
        formation.values(),
        type -> type.type().equals(idOrType) || type.id().toString().equals(idOrType),
        "formation");
  }

  /** The command of a process type, the release phase included; null if there is none. */
  public @Nullable String commandOf(String type) {
    ProcessType known = formation.get(type);
    Artifact code = releases.current().code();
    String phase = code == null ? null : code.processTypes().get(type);
    return known == null ? phase : known.command();
  }

  public Dyno findDyno(String idOrName) {
    return Lookup.named(dynos, idOrName, "dyno");
  }

  /** Applies all changes, or none if one is invalid. */
  public List<ProcessType> change(List<Change> changes) {
    Map<String, Integer> planned = new HashMap<>();
    changes.forEach(change -> check(change, planned));
    return changes.stream().map(this::apply).toList();
  }

  /** Starts a one-off dyno. Numbers are not reused, so that the log is unambiguous. */
  public Dyno run(String type, String command, DynoSize size, boolean attached) {
    int number = Math.max(highest(type), lastNumbers.getOrDefault(type, 0)) + 1;
    lastNumbers.put(type, number);
    Dyno oneOff = start(type, number, command, size, attached);
    oneOffs.add(oneOff.id());
    return oneOff;
  }

  /** Registers the action that stops a one-off dyno. */
  public void onStop(Dyno oneOff, Runnable stop) {
    stops.get().put(oneOff.id(), stop);
  }

  /** Removes a one-off dyno that has exited. */
  public void ended(Dyno oneOff, int status) {
    stops.get().remove(oneOff.id());
    oneOffs.remove(oneOff.id());
    dynos.removeIf(dyno -> dyno.id().equals(oneOff.id()));
    log.platform(oneOff, "Process exited with status " + status);
    log.platform(oneOff, "State changed from up to complete");
  }

  /** Restarts the matching dynos; one-off dynos are stopped. */
  public void restart(Predicate<Dyno> which) {
    List<Dyno> chosen = dynos.stream().filter(which).toList();
    for (Dyno dyno : chosen) {
      Runnable stop = stops.get().remove(dyno.id());
      oneOffs.remove(dyno.id());
      if (stop != null) {
        stop.run();
      }
      log.platform(dyno, "Stopping process with SIGTERM");
    }
    dynos.removeIf(dyno -> chosen.contains(dyno) && !formation.containsKey(dyno.type()));
    dynos.replaceAll(dyno -> chosen.contains(dyno) ? again(dyno) : dyno);
  }

  /** Restarts the dynos of a process type; one-off dynos of that type keep running. */
  public void restartType(ProcessType type) {
    restart(dyno -> dyno.type().equals(type.type()) && !stops.get().containsKey(dyno.id()));
  }

  /** Removes the one-off dynos, whose commands ended with the process that ran them. */
  public void endOneOffs() {
    dynos().stream()
        .filter(dyno -> oneOffs.contains(dyno.id()))
        .forEach(dyno -> ended(dyno, KILLED));
  }

  /** Stops the matching dynos; the formation replaces its own ones immediately. */
  public void stop(Predicate<Dyno> which) {
    restart(which);
  }

  /** Adopts the process types of new code; the first deploy starts one web dyno. */
  public void adopt(Map<String, String> commands) {
    Map<String, String> types = new TreeMap<>(commands);
    types.remove(Artifact.RELEASE_PHASE);
    boolean first = formation.isEmpty();
    if (!types.isEmpty()) {
      dynos.removeIf(dyno -> formation.containsKey(dyno.type()) && !types.containsKey(dyno.type()));
      formation.keySet().retainAll(types.keySet());
    }
    types.forEach(this::declare);
    types.forEach(
        (type, command) ->
            formation.computeIfPresent(
                type,
                (name, known) ->
                    known.command().equals(command) ? known : known.running(command, clock.now())));
    if (first && types.containsKey("web")) {
      change(List.of(new Change("web", Quantity.exactly(1), null)));
    }
  }

  public void declare(String type, String command) {
    formation.computeIfAbsent(
        type,
        name -> {
          var now = clock.now();
          return new ProcessType(UUID.randomUUID(), name, command, 0, usualSize.get(), now, now);
        });
  }

  /** Relative changes of the same type add up, so each is checked against the planned quantity. */
  private void check(Change change, Map<String, Integer> planned) {
    ProcessType type = formation.get(keyOf(change.type()));
    if (type == null) {
      throw HerokuError.invalid("Couldn't find that process type (" + change.type() + ").");
    }
    int quantity = change.quantityFrom(planned.getOrDefault(type.type(), type.quantity()));
    if (quantity < 0 || quantity > MOST_OF_A_TYPE) {
      throw HerokuError.invalid("Quantity must be between 0 and " + MOST_OF_A_TYPE + ".");
    }
    planned.put(type.type(), quantity);
  }

  private String keyOf(String idOrType) {
    return formation.values().stream()
        .filter(type -> type.id().toString().equals(idOrType))
        .map(ProcessType::type)
        .findFirst()
        .orElse(idOrType);
  }

  private ProcessType apply(Change change) {
    ProcessType old = findType(change.type());
    DynoSize size = change.size() == null ? old.size() : change.size();
    int quantity = change.quantityFrom(old.quantity());
    ProcessType now = old.scaled(quantity, size, clock.now());
    formation.put(now.type(), now);
    log.api("Scale to " + now.type() + "=" + quantity);
    dynos.removeIf(dyno -> dyno.type().equals(now.type()) && dyno.number() > quantity);
    if (!size.equals(old.size())) {
      restart(dyno -> dyno.type().equals(now.type()));
    }
    while (count(now.type()) < quantity) {
      start(now.type(), highest(now.type()) + 1, now.command(), size, false);
    }
    return now;
  }

  private Dyno start(String type, int number, String command, DynoSize size, boolean attached) {
    Dyno dyno =
        new Dyno(
            UUID.randomUUID(),
            type,
            number,
            command,
            size,
            attached,
            releases.current(),
            clock.now());
    dynos.add(dyno);
    started(dyno);
    return dyno;
  }

  private int highest(String type) {
    return dynos.stream()
        .filter(dyno -> dyno.type().equals(type))
        .mapToInt(Dyno::number)
        .max()
        .orElse(0);
  }

  private void started(Dyno dyno) {
    log.platform(dyno, "Starting process with command `" + dyno.command() + "`");
    log.platform(dyno, "State changed from starting to up");
  }

  private Dyno again(Dyno dyno) {
    Dyno next = dyno.restarted(releases.current(), findType(dyno.type()), clock.now());
    started(next);
    return next;
  }

  private long count(String type) {
    return dynos.stream().filter(dyno -> dyno.type().equals(type)).count();
  }
}
