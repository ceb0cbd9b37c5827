def target = new File(basedir, 'target')
for (name in ['rope-1.pdf', 'rope-1.epub', 'rope-1-booklet.pdf']) {
  assert new File(target, "here/$name").bytes == new File(target, "elsewhere/$name").bytes
}
