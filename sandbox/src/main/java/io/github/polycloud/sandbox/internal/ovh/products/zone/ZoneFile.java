// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.zone;

import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text form of a zone, as name servers read it. */
final class ZoneFile {

  private static final long DEFAULT_TTL = 3_600;
  private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|\\S+");

  private ZoneFile() {}

  static String write(String zone, List<DnsRecord> records) {
    StringBuilder text =
        new StringBuilder("$TTL %d\n$ORIGIN %s.\n".formatted(DEFAULT_TTL, zone))
            .append(
                "@\tIN SOA dns200.anycast.example. tech.example.com. (1 86400 3600 3600000 60)\n");
    for (DnsRecord record : records) {
      String subDomain = record.subDomain() == null ? "" : record.subDomain();
      String ttl = record.ttl() == null ? "" : record.ttl() + " ";
      text.append(
          "%s\t%sIN %s %s\n"
              .formatted(
                  subDomain.isEmpty() ? "@" : subDomain, ttl, record.fieldType(), record.target()));
    }
    return text.toString();
  }

  static List<DnsRecord> read(String zone, String text, LongSupplier ids) {
    List<DnsRecord> records = new ArrayList<>();
    String name = "@";
    for (String line : text.lines().toList()) {
      boolean sameName = line.startsWith(" ") || line.startsWith("\t");
      Deque<String> words = words(line);
      if (words.isEmpty() || line.startsWith("$")) {
        continue;
      }
      name = sameName ? name : words.remove();
      Long ttl = number(words);
      words.removeFirstOccurrence("IN");
      ttl = ttl == null ? number(words) : ttl;
      if (words.size() < 2) {
        throw OvhError.badRequest("[zoneFile] Cannot read: " + line);
      }
      String type = words.remove();
      if (!type.equals("SOA")) {
        DnsRecord.FIELD_TYPE.check("zoneFile", type);
        String target = String.join(" ", words);
        records.add(new DnsRecord(ids.getAsLong(), zone, type, subDomain(name, zone), target, ttl));
      }
    }
    return records;
  }

  /** A semicolon outside quotes begins a comment. */
  private static Deque<String> words(String line) {
    Deque<String> words = new ArrayDeque<>();
    Matcher word = WORD.matcher(line);
    while (word.find() && !word.group().startsWith(";")) {
      words.add(word.group());
    }
    return words;
  }

  private static @Nullable Long number(Deque<String> words) {
    boolean number = !words.isEmpty() && words.element().matches("\\d{1,9}");
    return number ? Long.valueOf(words.remove()) : null;
  }

  private static String subDomain(String name, String zone) {
    if (name.equals("@") || name.equals(zone + ".")) {
      return "";
    }
    String end = "." + zone + ".";
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
  }
}
