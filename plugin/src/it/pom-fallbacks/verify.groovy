import java.util.zip.ZipFile
import org.apache.pdfbox.Loader

def target = new File(basedir, 'target')
for (name in ['rope-1.pdf', 'rope-1-booklet.pdf']) {
  def pdf = Loader.loadPDF(new File(target, name))
  assert pdf.documentInformation.title == 'The Rope'
  assert pdf.documentInformation.author == 'Jane Doe'
  pdf.close()
}

def zip = new ZipFile(new File(target, 'rope-1.epub'))
def opf = zip.getInputStream(zip.entries().find { it.name.endsWith('.opf') }).text
zip.close()
def one = { String name -> (opf =~ /(?s)<dc:$name\b[^>]*>\s*(.*?)\s*<\/dc:$name>/).collect { it[1] } }
assert one('title') == ['The Rope']
assert one('creator') == ['Jane Doe']
assert one('publisher') == ['Rope Press']
assert one('rights') == ['CC-BY-4.0']
assert one('description') == ['How it was cut.']
assert one('identifier').size() == 1
assert one('identifier')[0] ==~ /urn:uuid:[0-9a-f-]{36}/
