/** A real WordPress with the plugin in it, from Debian's packages, on loopback, in a folder that is thrown away. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { writePlugin } from '../wordpress.mjs';
import { onPath } from './browsers.mjs';

const run = promisify(execFile);
/** Another version to try: `WORDPRESS_PATH` names its folder. */
const installed = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

/** Where WordPress, PHP and MariaDB are, or the name of what is missing. */
export const missing = () =>
  existsSync(installed)
    ? ['php', 'mariadbd', 'mariadb', 'mariadb-install-db'].find((command) => !onPath(command))
    : 'wordpress';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(ready, what) {
  for (let tries = 0; tries < 150; tries++) {
    if (await ready().catch(() => false)) return;
    await wait(200);
  }
  throw new Error(`${what} did not start`);
}

const config = (socket, url) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const install = `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A clinic', 'admin', 'admin@example.com', true, '', 'admin' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.com', 'role' => 'author' ) );
`;

/**
 * Starts it.
 * @returns {Promise<{url: string, php: (code: string) => Promise<string>, close: () => Promise<void>}>}
 *   `php` runs code inside WordPress and answers with what it printed
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-wordpress-'));
  const root = join(folder, 'site');
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const started = [];
  const start = (command, args, env = {}) => {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    started.push(child);
  };
  const close = async () => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null) continue;
      child.kill();
      await Promise.race([new Promise((resolve) => child.once('exit', resolve)), wait(5_000)]);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // Its own copy with every link followed: WordPress looks for its settings where its files really are.
    await run('cp', ['-rL', installed, root]);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, 'wp-config.php'), config(socket, url));
    writeFileSync(join(root, 'install.php'), install);
    await writePlugin(join(root, 'wp-content/plugins/unknot'));

    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const place = ['--no-defaults', `--datadir=${data}`, ...user];
    await run('mariadb-install-db', [...place, '--auth-root-authentication-method=normal', '--skip-test-db']);
    start('mariadbd', [...place, `--socket=${socket}`, '--skip-networking', `--pid-file=${join(folder, 'db.pid')}`]);
    const sql = (text) => run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', text]);
    await until(() => sql('select 1').then(() => true), 'MariaDB');
    await sql('create database wordpress character set utf8mb4');

    await run('php', ['-d', 'memory_limit=512M', join(root, 'install.php')]);
    const php = async (code) => {
      writeFileSync(
        join(root, 'task.php'),
        `<?php $_SERVER['HTTP_HOST'] = 'localhost'; require __DIR__ . '/wp-load.php'; ${code}`,
      );
      return (await run('php', [join(root, 'task.php')])).stdout;
    };
    await php(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; var_dump( activate_plugin( 'unknot/unknot.php' ) );",
    );
    start('php', ['-S', `127.0.0.1:${port}`, '-t', root], { PHP_CLI_SERVER_WORKERS: '4' });
    await until(async () => (await fetch(url)).ok, 'PHP');
    return { url, php, close };
  } catch (error) {
    await close();
    throw error;
  }
}
