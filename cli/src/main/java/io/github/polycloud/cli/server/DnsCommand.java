// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Missing;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.dns.DnsChangeSet;
import io.github.polycloud.ovh.dns.DnsDiff;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and changes DNS zones. */
@Command(
    name = "dns",
    description = "List DNS zones, and list and change their records.",
    subcommands = {
      DnsCommand.Listed.class,
      DnsCommand.Records.class,
      DnsCommand.Set.class,
      DnsCommand.Remove.class
    })
public final class DnsCommand extends ListZones {
  /** Called by picocli. */
  public DnsCommand() {}

  /** Does the same under a name. */
  @Command(name = "zones", aliases = "list", description = "List the DNS zones.")
  static final class Listed extends ListZones {
    Listed() {}
  }

  /** Returns the connection to the only cloud that has DNS zones. */
  static Cloud cloud(Connections connections) {
    return connections.only("ovh", "DNS zones");
  }

  private static CloudException noZone(String zone) {
    return Missing.of("ovh has no zone " + zone, "dns");
  }

  /** Lists the records of a zone. */
  @Command(name = "records", description = "List the records of a zone.")
  static final class Records implements Callable<Integer> {
    private static final Listing<Record> RECORDS =
        Listing.<Record>of("records")
            .field("name", Records::name)
            .field("type", Record::fieldType)
            .field("target", Record::target)
            .field("ttl", Record::ttl)
            .id("id", Record::id);

    @Mixin private CloudOptions clouds;
    @Mixin private OutputOptions output;

    @Parameters(paramLabel = "ZONE", description = "for example example.com")
    private String zone;

    Records() {}

    @Override
    public Integer call() {
      OutputOptions.Printer<Record> printer = output.printer(RECORDS);
      try (Connections connections = clouds.open()) {
        Ovh ovh = cloud(connections).unwrap(Ovh.class);
        List<Record> records;
        try (Progress progress = Progress.start("records")) {
          records =
              ovh.listing()
                  .onProgress(progress::at)
                  .of("/domain/zone/{zone}/record/{id}", Record.class, zone)
                  .toList();
        }
        printer.print(records);
        return 0;
      } catch (NotFoundException e) {
        throw noZone(zone);
      }
    }

    private static String name(Record each) {
      String name = each.subDomain();
      return name == null || name.isEmpty() ? "@" : name;
    }
  }

  /** A change of a zone. */
  abstract static class Change implements Callable<Integer> {
    @Mixin private CloudOptions clouds;
    @Mixin private ConfirmedChangeOptions options;
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ZONE", description = "for example example.com")
    private String zone;

    @Parameters(
        index = "1",
        paramLabel = "NAME",
        description = "name in the zone; @ for the zone itself")
    private String name;

    @Parameters(index = "2", paramLabel = "TYPE", description = "for example A, CNAME or TXT")
    private String type;

    abstract void describe(DnsChangeSet change, String inZone, RecordType wanted);

    final ParameterException invalid(String message) {
      return new ParameterException(spec.commandLine(), message);
    }

    /** Checks the options, before anything is requested. */
    void check() {
      // Nothing to check by default.
    }

    @SuppressWarnings("try")
    @Override
    public final Integer call() {
      check();
      try (Connections connections = options.open(clouds);
          Progress progress = Progress.start("zone " + zone)) {
        DnsChangeSet change = cloud(connections).unwrap(Ovh.class).dnsZone(zone).change();
        describe(change, name, RecordType.of(type.toUpperCase(Locale.ROOT)));
        DnsDiff diff;
        try {
          diff = change.preview();
        } catch (NotFoundException e) {
          throw noZone(zone);
        }
        if (diff.isEmpty()) {
          options.unchanged("the records of zone " + zone + " are so already");
          return 0;
        }
        if (!options.confirm("change records of zone " + zone, diff.toString().lines().toList())) {
          return ExitStatus.FAILURE;
        }
        return options.rehearsed(
            () -> {
              change.apply();
              options.done("published zone " + zone);
              return 0;
            });
      }
    }
  }

  /** Sets the records of a name and type. */
  @Command(
      name = "set",
      description = {
        "Give NAME exactly these values of TYPE; has to be confirmed.",
        "Records of other names and types are not changed."
      })
  static final class Set extends Change {
    @Parameters(
        index = "3..*",
        arity = "1..*",
        paramLabel = "VALUE",
        description = "target of the record, for example 192.0.2.1")
    private List<String> targets;

    @Option(names = "--ttl", paramLabel = "SECONDS", description = "how long it may be cached")
    private @Nullable Integer ttl;

    Set() {}

    @Override
    void check() {
      if (ttl != null && ttl < 1) {
        throw invalid("--ttl must be at least 1, was " + ttl);
      }
    }

    @Override
    void describe(DnsChangeSet change, String name, RecordType type) {
      String[] values = targets.toArray(String[]::new);
      if (ttl == null) {
        change.set(name, type, values);
      } else {
        change.set(name, type, Duration.ofSeconds(ttl), values);
      }
    }
  }

  /** Removes records of a name and type. */
  @Command(name = "remove", description = "Remove records of NAME and TYPE; has to be confirmed.")
  static final class Remove extends Change {
    @Parameters(
        index = "3",
        arity = "0..1",
        paramLabel = "VALUE",
        description = "remove the record with this target only")
    private @Nullable String target;

    Remove() {}

    @Override
    void describe(DnsChangeSet change, String name, RecordType type) {
      if (target == null) {
        change.remove(name, type);
      } else {
        change.remove(name, type, target);
      }
    }
  }
}
