"""The nginx configuration serves a site as its documentation says."""

import getpass
import gzip
import re
import shutil
import socket
import subprocess
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest

DEPLOY = Path(__file__).parents[1] / "deploy"
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
MODULES = Path("/etc/nginx/modules-enabled")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(NGINX is None, reason="nginx is not installed"),
    pytest.mark.skipif(not any(MODULES.glob("*brotli-static*")), reason="nginx has no brotli_static"),
]
WHOLE = """
daemon off;
user {owner};
include {modules}/*brotli-static*.conf;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  include {folder}/site.conf;
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    site = folder / "site"
    (site / "stories" / "a-1").mkdir(parents=True)
    (site / "index.html").write_text("<script>1</script>首页", encoding="utf-8")
    (site / "index.html.gz").write_bytes(gzip.compress(b"squeezed before"))
    (site / "404.html").write_text("没有这一页", encoding="utf-8")
    (site / "stories" / "a-1" / "index.html").write_text("报道", encoding="utf-8")
    (site / "main.57a0d79d.min.css").write_text("p{}", encoding="utf-8")
    (site / "_headers").touch()
    lines = subprocess.run(["python3", DEPLOY / "headers.py", site, "--nginx"], capture_output=True, check=True)
    (folder / "headers.conf").write_bytes(lines.stdout)
    ours = (DEPLOY / "nginx.conf").read_text("utf-8").replace("/srv/jianbao", str(folder))
    ours = re.sub(r"listen \[::\]:80;", "", ours).replace("listen 80;", f"listen 127.0.0.1:{port};")
    (folder / "site.conf").write_text(ours, encoding="utf-8")
    (folder / "nginx.conf").write_text(
        WHOLE.format(folder=folder, owner=getpass.getuser(), modules=MODULES), encoding="utf-8"
    )
    server = subprocess.Popen([NGINX, "-c", folder / "nginx.conf", "-e", folder / "error.log"])
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield port
    server.terminate()
    server.wait()


def ask(port, path, **wishes):
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", path, headers=wishes)
    answer = connection.getresponse()
    answer.body = answer.read()
    connection.close()
    return answer


def test_a_folder_answers_with_its_page_and_the_policy(port):
    answer = ask(port, "/stories/a-1/")
    assert (answer.status, answer.body.decode()) == (200, "报道")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-cache"


def test_what_was_compressed_before_is_sent_as_it_is(port):
    answer = ask(port, "/", **{"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.body) == b"squeezed before"


def test_hashed_assets_are_kept_for_a_year(port):
    assert "immutable" in ask(port, "/main.57a0d79d.min.css").headers["Cache-Control"]


def test_an_unknown_page_gets_ours_with_all_headers(port):
    answer = ask(port, "/nowhere/")
    assert (answer.status, answer.body.decode()) == (404, "没有这一页")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_files_for_other_hosts_are_not_served(port):
    assert ask(port, "/_headers").status == 403
