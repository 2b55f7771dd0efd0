// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.model.Invoice;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.Server;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that only read, on all clouds of a sandbox. */
class ReportProgramsTest {
  @TempDir private Path folder;
  private AllClouds clouds;

  @BeforeEach
  void start() {
    clouds = new AllClouds();
  }

  @AfterEach
  void stop() {
    clouds.close();
  }

  @Test
  void costsAreSummedByMonthCloudAndCurrency() {
    YearMonth newest = YearMonth.from(day(clouds.ovh.invoices().list().findFirst().orElseThrow()));
    YearMonth from = newest.minusMonths(3);
    CostReport.print(clouds.all(), from, newest, clouds.out);
    List<String> lines = clouds.printed().lines().toList();
    assertThat(lines.stream().filter(line -> !line.startsWith("total ")))
        .isSorted()
        .allMatch(line -> line.matches("\\d{4}-\\d\\d (heroku USD|ovh EUR) \\d+\\.\\d\\d"))
        .allMatch(line -> !YearMonth.parse(line.substring(0, 7)).isBefore(from))
        .allMatch(line -> !YearMonth.parse(line.substring(0, 7)).isAfter(newest))
        .anyMatch(line -> line.startsWith(newest + " ovh "));
    assertThat(total(lines, "total EUR "))
        .isEqualByComparingTo(sum(clouds.ovh.invoices(), from, newest))
        .isEqualByComparingTo(total(lines, " ovh EUR "))
        .isPositive();
    assertThat(total(lines, "total USD ")).isEqualByComparingTo(total(lines, " heroku USD "));
  }

  @Test
  void costsOfAnEmptyPeriodAreNothing() {
    CostReport.print(clouds.all(), YearMonth.of(1999, 1), YearMonth.of(1999, 12), clouds.out);
    assertThat(clouds.printed()).isEmpty();
  }

  private static LocalDate day(Invoice invoice) {
    return invoice.date().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  private static BigDecimal sum(Invoices invoices, YearMonth from, YearMonth to) {
    LocalDate end = to.plusMonths(1).atDay(1);
    return invoices.list().stream()
        .filter(invoice -> !day(invoice).isBefore(from.atDay(1)) && day(invoice).isBefore(end))
        .map(invoice -> invoice.total().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal total(List<String> lines, String part) {
    return lines.stream()
        .filter(line -> line.contains(part))
        .map(line -> new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void anAppWhoseLatestReleaseFailedIsPrinted() throws IOException {
    for (Cloud cloud : clouds.all()) {
      assertThat(FailedReleases.print(cloud, clouds.out)).isZero();
    }
    assertThat(clouds.printed()).isEmpty();

    Release failed = failRelease("app-002");
    assertThat(FailedReleases.print(clouds.heroku, clouds.out)).isEqualTo(1);
    assertThat(clouds.printed())
        .startsWith("heroku app-002: release " + failed.id() + " failed: ")
        .hasLineCount(1);

    clouds.heroku.configVars().set("app-002", "FIXED", "1");
    assertThat(FailedReleases.print(clouds.heroku, clouds.out)).isZero();
  }

  @Test
  void anAppWhoseReleasesCannotBeReadDoesNotHideOthers() throws IOException {
    failRelease("app-002");
    clouds.sandbox.faults().inject(1, "GET", "/apps/app-001/releases").status(403);
    assertThat(FailedReleases.print(clouds.heroku, clouds.out)).isEqualTo(2);
    assertThat(clouds.printed()).contains("heroku app-001: ", "403", "heroku app-002: release ");
  }

  private Release failRelease(String app) throws IOException {
    Files.writeString(folder.resolve("Procfile"), "web: bin/web\nrelease: exit 1\n");
    clouds.heroku.deployments().deploy(app, folder);
    return Waiter.polling(() -> clouds.heroku.releases().list(app).findFirst().orElseThrow())
        .until(release -> release.status().failed())
        .pollInterval(Duration.ofMillis(50))
        .timeout(Duration.ofSeconds(20))
        .await();
  }

  @Test
  void theInventoryHasEveryAppDomainAndServer() {
    clouds.heroku.domains().add("app-001", "shop.example.org");
    InventoryCsv.print(clouds.all(), clouds.out);
    List<List<String>> records = read(clouds.printed());
    assertThat(records.get(0)).containsExactly("cloud", "type", "name", "app", "region", "address");
    assertThat(records).allSatisfy(record -> assertThat(record).hasSize(6));
    Map<String, List<String>> names = new TreeMap<>();
    records.forEach(
        record ->
            names
                .computeIfAbsent(record.get(0) + " " + record.get(1), any -> new ArrayList<>())
                .add(record.get(2)));
    assertThat(names.get("heroku app")).hasSize(5).isEqualTo(names.get("heroku-legacy app"));
    assertThat(names.get("heroku domain")).contains("shop.example.org");
    assertThat(names.get("ovh app")).isNotEmpty();
    List<String> servers =
        records.stream()
            .filter(record -> record.get(0).equals("ovh"))
            .filter(record -> !Set.of("app", "domain").contains(record.get(1)))
            .map(record -> record.get(2))
            .toList();
    assertThat(servers).isEqualTo(clouds.ovh.servers().list().map(Server::id).toList());
  }

  @Test
  void fieldsWithSeparatorsAreQuoted() {
    String app = clouds.ovh.apps().list().findFirst().orElseThrow().name();
    clouds.ovh.apps().rename(app, "shop, \"blue\"");
    InventoryCsv.print(List.of(clouds.ovh), clouds.out);
    String csv = clouds.printed();
    assertThat(csv).contains("ovh,app,\"shop, \"\"blue\"\"\",");
    assertThat(read(csv)).anyMatch(record -> record.get(2).equals("shop, \"blue\""));
  }

  /** Reads records of fields as RFC 4180 defines them, without line breaks in fields. */
  private static List<List<String>> read(String csv) {
    assertThat(csv).endsWith("\r\n");
    Pattern field = Pattern.compile("\\G(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");
    return Stream.of(csv.split("\r\n"))
        .map(
            line ->
                field
                    .matcher(line)
                    .results()
                    .map(f -> f.group(1) == null ? f.group(2) : f.group(1).replace("\"\"", "\""))
                    .toList())
        .toList();
  }
}
