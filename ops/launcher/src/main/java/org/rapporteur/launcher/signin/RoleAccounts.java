package org.rapporteur.launcher.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.language.record.Role;
import org.rapporteur.tool.access.SecretFile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The accounts that people sign in with, one a role and named for it. Only the passwords' hashes are kept; the passwords
 * themselves are known once, when they are made.
 */
record RoleAccounts(Map<String, String> hashes, Map<String, String> newPasswords) {

    static RoleAccounts in(Path file) throws IOException {
        return Files.exists(file) ? read(file) : create(file);
    }

    List<UserDetails> users() {
        return hashes.entrySet().stream()
                .map(account -> User.withUsername(account.getKey())
                        .password("{bcrypt}" + account.getValue())
                        .roles(account.getKey().toUpperCase(Locale.ROOT))
                        .build())
                .toList();
    }

    private static RoleAccounts read(Path file) throws IOException {
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        var hashes = new TreeMap<String, String>();
        stored.stringPropertyNames().forEach(name -> hashes.put(name, stored.getProperty(name)));
        return new RoleAccounts(hashes, Map.of());
    }

    private static RoleAccounts create(Path file) throws IOException {
        var encoder = new BCryptPasswordEncoder();
        var passwords = new TreeMap<String, String>();
        Stream.of(Role.values())
                .forEach(role -> passwords.put(role.name().toLowerCase(Locale.ROOT), RandomSecret.of(16)));
        var hashes = new TreeMap<String, String>();
        passwords.entrySet().parallelStream()
                .map(account -> Map.entry(account.getKey(), String.valueOf(encoder.encode(account.getValue()))))
                .toList()
                .forEach(account -> hashes.put(account.getKey(), account.getValue()));
        var lines = new StringBuilder(
                "# The demo sign-in's accounts: hashes of passwords. Delete this file for new ones.\n");
        hashes.forEach(
                (name, hash) -> lines.append(name).append('=').append(hash).append('\n'));
        SecretFile.write(file, lines.toString());
        return new RoleAccounts(hashes, passwords);
    }
}
