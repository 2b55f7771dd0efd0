// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import io.github.polycloud.config.ConnectionGauges;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToDoubleFunction;

/** The gauges of open connections, grouped by their tags: a registry has one meter for each. */
final class GaugeGroups {
  private final MeterRegistry registry;
  private final Lock lock = new ReentrantLock();
  private final Map<Tags, Group> groups = new HashMap<>();

  /** Open connections with the same tags, and their meters. */
  private record Group(List<ConnectionGauges> open, List<Meter> meters) {}

  GaugeGroups(MeterRegistry registry) {
    this.registry = registry;
  }

  void add(ConnectionGauges opened) {
    Tags tags = tags(opened);
    lock.lock();
    try {
      groups.computeIfAbsent(tags, this::register).open().add(opened);
    } finally {
      lock.unlock();
    }
  }

  void remove(ConnectionGauges closed) {
    Tags tags = tags(closed);
    lock.lock();
    try {
      Group group = groups.get(tags);
      if (group != null && group.open().remove(closed) && group.open().isEmpty()) {
        groups.remove(tags);
        group.meters().forEach(registry::remove);
      }
    } finally {
      lock.unlock();
    }
  }

  private static Tags tags(ConnectionGauges gauges) {
    return MicrometerCallListener.tags(gauges.connection(), gauges.provider())
        .and(CallMeter.Tag.HOST.asString(), gauges.host() + ":" + gauges.port());
  }

  private Group register(Tags tags) {
    Group group = new Group(new CopyOnWriteArrayList<>(), new ArrayList<>());
    sum(group, tags, CallMeter.LIMITER_WAITING, ConnectionGauges::callsWaitingForPermit);
    sum(group, tags, CallMeter.POOL_ACTIVE, ConnectionGauges::connectionsInUse);
    sum(group, tags, CallMeter.POOL_IDLE, ConnectionGauges::connectionsIdle);
    sum(group, tags, CallMeter.POOL_PENDING, ConnectionGauges::callsWaitingForConnection);
    sum(group, tags, CallMeter.POOL_MAX, ConnectionGauges::maxConnections);
    register(
        group,
        tags,
        CallMeter.CIRCUIT_STATE,
        open -> open.stream().mapToInt(each -> each.circuit().ordinal()).max().orElse(0));
    register(
        group,
        tags,
        CallMeter.LIMITER_REMAINING,
        open ->
            open.stream()
                .mapToLong(ConnectionGauges::rateLimitRemaining)
                .filter(remaining -> remaining >= 0)
                .asDoubleStream()
                .min()
                .orElse(Double.NaN));
    return group;
  }

  private void sum(
      Group group, Tags tags, CallMeter meter, ToDoubleFunction<ConnectionGauges> value) {
    register(group, tags, meter, open -> open.stream().mapToDouble(value).sum());
  }

  private void register(
      Group group, Tags tags, CallMeter meter, ToDoubleFunction<List<ConnectionGauges>> value) {
    group
        .meters()
        .add(
            Gauge.builder(meter.getName(), group.open(), value)
                .tags(tags)
                .strongReference(true)
                .register(registry));
  }
}
